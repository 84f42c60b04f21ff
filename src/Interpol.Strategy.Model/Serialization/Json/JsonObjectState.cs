namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the state of reading one object.</summary>
/// <param name="schema">The properties that it can have.</param>
/// <param name="start">The offset of its start.</param>
internal struct JsonObjectState(JsonProperties schema, long start)
{
    private uint _seen;

    public readonly JsonProperties Properties => schema;

    public readonly long Start => start;

    /// <summary>Gets the property that was found last, or -1.</summary>
    public int Current { get; private set; } = -1;

    public readonly bool HasAllRequired => (schema.Required & ~_seen) == 0;

    /// <summary>Adds a property, and returns a value that indicates whether it was not found before.</summary>
    public bool MarkSeen(int member)
    {
        uint bit = 1u << member;
        bool isFirst = (_seen & bit) == 0;
        _seen |= bit;
        Current = member;
        return isFirst;
    }

    public readonly bool Has(int member) => (_seen & (1u << member)) != 0;
}
