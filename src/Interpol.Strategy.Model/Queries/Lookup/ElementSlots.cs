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

    /// <summary>Returns the goals and objectives by slot.</summary>
    public StrategyElement[] GetElements() => [.. Enumerate().Select(item => item.Element)];

    /// <summary>
    /// Returns the goals and objectives, each with its slot, the slot after it and its objectives, and the position of
    /// its framework.
    /// </summary>
    public IEnumerable<(int Slot, int End, int Framework, StrategyElement Element)> Enumerate()
    {
        int slot = 0;
        for (int framework = 0; framework < Frameworks.Count; framework++)
        {
            foreach (StrategyElement element in Frameworks[framework].GetElements())
            {
                if (element is Goal or Objective)
                {
                    int objectives = element is Goal goal ? goal.Objectives.Count : 0;
                    yield return (slot, slot + 1 + objectives, framework, element);
                    slot++;
                }
            }
        }
    }

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
}
