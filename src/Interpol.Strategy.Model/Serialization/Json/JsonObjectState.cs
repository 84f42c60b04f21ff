namespace Interpol.Strategy.Model.Serialization;

/// <summary>How far the reading of one object has come.</summary>
/// <param name="schema">The members that it may have.</param>
/// <param name="start">Where in the document it begins.</param>
internal struct JsonObjectState(JsonProperties schema, long start)
{
    private uint _seen;

    public readonly JsonProperties Properties => schema;

    public readonly long Start => start;

    /// <summary>The member that was found last; -1 before the first.</summary>
    public int Current { get; private set; } = -1;

    public readonly bool HasAllRequired => (schema.Required & ~_seen) == 0;

    /// <summary>Whether the member was not found before.</summary>
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
