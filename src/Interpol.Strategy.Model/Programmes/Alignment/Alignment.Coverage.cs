namespace Interpol.Strategy.Model;

/// <content>Computes the coverage.</content>
public sealed partial class Alignment<T>
{
    private (EquatableList<StrategyElement> Uncovered, decimal? Coverage) GetCoverage()
    {
        List<StrategyElement> uncovered = [];
        int served = 0, all = 0;
        foreach ((int slot, int end, _, StrategyElement element) in _slots.Enumerate())
        {
            bool isServed = !_bySlot.GetRange(slot, end).IsEmpty;
            if (!isServed)
            {
                uncovered.Add(element);
            }

            if (element is Objective or Goal { Objectives.IsEmpty: true })
            {
                all++;
                served += isServed ? 1 : 0;
            }
        }

        return ([.. uncovered], all == 0 ? null : (decimal)served / all);
    }
}
