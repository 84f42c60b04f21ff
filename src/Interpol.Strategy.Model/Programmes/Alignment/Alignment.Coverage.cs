namespace Interpol.Strategy.Model;

/// <content>Computes the coverage.</content>
public sealed partial class Alignment<T>
{
    private (EquatableList<StrategyElement> Uncovered, decimal? Coverage) GetCoverage()
    {
        List<StrategyElement> uncovered = [];
        int slot = 0, served = 0, all = 0;
        foreach (StrategicFramework framework in _slots.Frameworks)
        {
            foreach (Goal goal in framework.Goals)
            {
                int end = slot + 1 + goal.Objectives.Count;
                bool isCovered = !_bySlot.GetRange(slot, end).IsEmpty;
                if (!isCovered)
                {
                    uncovered.Add(goal);
                }

                if (goal.Objectives.IsEmpty)
                {
                    all++;
                    served += isCovered ? 1 : 0;
                }

                slot++;
                foreach (Objective objective in goal.Objectives)
                {
                    bool isServed = !_bySlot[slot++].IsEmpty;
                    if (!isServed)
                    {
                        uncovered.Add(objective);
                    }

                    all++;
                    served += isServed ? 1 : 0;
                }
            }
        }

        return ([.. uncovered], all == 0 ? null : (decimal)served / all);
    }
}
