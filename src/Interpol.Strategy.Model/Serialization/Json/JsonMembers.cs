namespace Interpol.Strategy.Model.Serialization;

/// <summary>How far the reading of one object has come.</summary>
/// <param name="shape">The members that it may have.</param>
/// <param name="start">Where in the document it begins.</param>
internal struct JsonMembers(JsonShape shape, long start)
{
    private uint _seen;

    public readonly JsonShape Shape => shape;

    public readonly long Start => start;

    /// <summary>The member that was found last; -1 before the first.</summary>
    public int Current { get; private set; } = -1;

    public readonly bool HasAllRequired => (shape.Required & ~_seen) == 0;

    /// <summary>Whether the member was not found before.</summary>
    public bool Found(int member)
    {
        uint bit = 1u << member;
        bool isFirst = (_seen & bit) == 0;
        _seen |= bit;
        Current = member;
        return isFirst;
    }

    public readonly bool Has(int member) => (_seen & (1u << member)) != 0;
}
