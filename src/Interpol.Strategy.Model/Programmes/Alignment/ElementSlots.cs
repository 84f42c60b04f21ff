namespace Interpol.Strategy.Model;

/// <summary>
/// Numbers the goals and objectives of frameworks in document order, and finds the number of an element by its code.
/// </summary>
/// <remarks>
/// A code leads to the same element as in <see cref="CodeLookup"/>. The codes that do not match positions are indexed
/// once for each framework, so that any number of lookups is an O(n) operation.
/// </remarks>
internal sealed class ElementSlots
{
    private readonly Dictionary<string, int> _positions;
    private readonly FrameworkSlots?[] _slots;
    private readonly int[] _starts;

    public ElementSlots(EquatableList<StrategicFramework> frameworks)
    {
        Frameworks = frameworks;
        _positions = new(frameworks.Count);
        _slots = new FrameworkSlots?[frameworks.Count];
        _starts = new int[frameworks.Count + 1];
        for (int i = 0; i < frameworks.Count; i++)
        {
            _positions.Add(frameworks[i].Id.ToString(), i);
            int count = frameworks[i].Goals.Count;
            foreach (Goal goal in frameworks[i].Goals.AsSpan())
            {
                count += goal.Objectives.Count;
            }

            _starts[i + 1] = _starts[i] + count;
        }
    }

    public EquatableList<StrategicFramework> Frameworks { get; }

    /// <summary>Gets the number of goals and objectives.</summary>
    public int Count => _starts[^1];

    /// <summary>Returns the position of a framework, or -1.</summary>
    public int FindFramework(FrameworkId id) => _positions.GetValueOrDefault(id.ToString(), -1);

    /// <summary>Returns the slot of an element, or -1.</summary>
    public int Find(int framework, ElementCode code) =>
        (_slots[framework] ??= new(Frameworks[framework])).Find(code) is >= 0 and var slot
            ? _starts[framework] + slot
            : -1;

    /// <summary>Returns the slot of an element, or -1.</summary>
    public int Find(ElementReference reference) =>
        FindFramework(reference.FrameworkId) is >= 0 and var framework ? Find(framework, reference.Code) : -1;

    /// <summary>Returns the slot after the objectives of a goal, or after an objective.</summary>
    public int GetEnd(int slot)
    {
        // Frameworks without elements share the start of the next one, so the last start counts.
        int framework = Array.BinarySearch(_starts, slot + 1);
        framework = (framework < 0 ? ~framework : framework) - 1;
        while (_starts[framework] > slot)
        {
            framework--;
        }

        int start = _starts[framework];
        return start + (_slots[framework] ??= new(Frameworks[framework])).GetEnd(slot - start);
    }

    /// <summary>Represents the slots of one framework, from 0.</summary>
    private sealed class FrameworkSlots
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
}
