namespace Interpol.Strategy.Model;

/// <summary>
/// Numbers the goals and objectives of one framework from 0, and finds the number of an element by its code.
/// </summary>
internal sealed class FrameworkSlots
{
    private readonly StrategicFramework _framework;

    /// <summary>The slot of each goal.</summary>
    private readonly int[] _goals;
    private Dictionary<ElementCode, int>? _codes;

    public FrameworkSlots(StrategicFramework framework)
    {
        _framework = framework;
        _goals = new int[framework.Goals.Count];
        int next = 0;
        for (int i = 0; i < _goals.Length; i++)
        {
            _goals[i] = next;
            next += 1 + framework.Goals[i].Objectives.Count;
        }
    }

    public int GetEnd(int slot)
    {
        int goal = Array.BinarySearch(_goals, slot);
        return goal >= 0 ? slot + 1 + _framework.Goals[goal].Objectives.Count : slot + 1;
    }

    public int Find(ElementCode code)
    {
        // Fast path: the element at the position that the code states, as in CodeLookup.
        ulong packed = code._packed;
        int goalIndex = (int)(packed >> PackedOutline.FirstLevelShift) - 1;
        if ((uint)goalIndex < (uint)_goals.Length)
        {
            Goal goal = _framework.Goals[goalIndex];
            int index = (ushort)(packed >> PackedOutline.SecondLevelShift) - 1;
            if ((uint)index < (uint)goal.Objectives.Count && goal.Objectives[index]._code._packed == packed)
            {
                return _goals[goalIndex] + 1 + index;
            }

            if (goal._code._packed == packed)
            {
                return _goals[goalIndex];
            }
        }

        return (_codes ??= CreateCodes()).GetValueOrDefault(code, -1);
    }

    /// <summary>Indexes the goals first, because a code leads to the first goal before any objective.</summary>
    private Dictionary<ElementCode, int> CreateCodes()
    {
        var codes = new Dictionary<ElementCode, int>();
        for (int i = 0; i < _goals.Length; i++)
        {
            if (_framework.Goals[i].Code is { } code)
            {
                _ = codes.TryAdd(code, _goals[i]);
            }
        }

        for (int i = 0; i < _goals.Length; i++)
        {
            EquatableList<Objective> objectives = _framework.Goals[i].Objectives;
            for (int j = 0; j < objectives.Count; j++)
            {
                if (objectives[j].Code is { } code)
                {
                    _ = codes.TryAdd(code, _goals[i] + 1 + j);
                }
            }
        }

        return codes;
    }
}
