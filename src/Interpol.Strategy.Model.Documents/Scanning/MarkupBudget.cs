namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Bounds the work for the markup of one document.</summary>
/// <remarks>
/// The work for a text is the product of its length and its number of marks, because Markdig searches the rest of the
/// text for the end of each mark. Ordinary documents need a small part of the budget.
/// </remarks>
/// <param name="length">The length of the document in characters.</param>
internal sealed class MarkupBudget(long length)
{
    /// <summary>The largest work for one text, which is also available to the shortest document.</summary>
    private const long MaxWork = 1 << 23;

    private const int WorkPerCharacter = 160;

    private long _left = MaxWork + (WorkPerCharacter * length);

    /// <summary>Uses a part of the budget, unless the work is too much.</summary>
    public bool TryUse(long work)
    {
        bool isAllowed = work <= Math.Min(MaxWork, _left);
        _left -= isAllowed ? work : 0;
        return isAllowed;
    }
}
