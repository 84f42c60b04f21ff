using System.Globalization;
using System.Runtime.InteropServices;

namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Assigns ids that are unique on a page. A repeated id gets a number, such as <c>4.2-2</c>.</summary>
internal sealed class UniqueIds
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repetitions = new(StringComparer.Ordinal);

    /// <summary>Converts a string to an id: white space is replaced with hyphens.</summary>
    public static string Convert(string text) =>
        string.Concat(HtmlCharacters.ReplaceInvalid(text).Select(c => char.IsWhiteSpace(c) ? '-' : c));

    /// <summary>Returns the address of an id on the same page, such as <c>#4.2</c>.</summary>
    public static string GetFragment(string id) =>
        "#" + Uri.EscapeDataString(id).Replace("%2F", "/", StringComparison.Ordinal);

    /// <summary>Reserves an id if it is free.</summary>
    /// <returns>The id, or <see langword="null"/> if it is used.</returns>
    public string? TryReserve(string id) => _used.Add(id) ? id : null;

    /// <summary>Reserves an id, with a number if it is used.</summary>
    /// <remarks>
    /// The search for a number continues where the last one for the same id ended. Reserving n ids is an O(n)
    /// operation.
    /// </remarks>
    public string Reserve(string id)
    {
        string? reserved = TryReserve(id);
        ref int repetitions = ref CollectionsMarshal.GetValueRefOrAddDefault(_repetitions, id, out _);
        while (reserved is null)
        {
            repetitions++;
            reserved = TryReserve(string.Create(CultureInfo.InvariantCulture, $"{id}-{repetitions + 1}"));
        }

        return reserved;
    }
}
