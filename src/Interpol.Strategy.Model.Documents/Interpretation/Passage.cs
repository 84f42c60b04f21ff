namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Represents paragraphs and list items that become one string.</summary>
internal sealed class Passage
{
    private readonly List<string> _parts = [];

    public bool IsEmpty => _parts.Count == 0;

    /// <summary>Gets or sets the first part, which is empty if there are none. Set it only if there is one.</summary>
    public string First
    {
        get => IsEmpty ? "" : _parts[0];
        set => _parts[0] = value;
    }

    /// <summary>Gets the last part, which is empty if there are none.</summary>
    public string Last => IsEmpty ? "" : _parts[^1];

    /// <summary>Determines whether a text is all that was added.</summary>
    public bool IsOnly(string text) => _parts.Count == 1 && _parts[0] == text;

    /// <summary>Adds a paragraph, after an empty line.</summary>
    public void AddParagraph(string text) => Add(text, "\n\n");

    /// <summary>Adds an item of a list, on a separate line.</summary>
    public void AddItem(string text) => Add(
        "- " + text,
        _parts.Count > 0 && _parts[^1].StartsWith("- ", StringComparison.Ordinal) ? "\n" : "\n\n");

    /// <summary>Adds the continuation of the last part.</summary>
    public void Continue(string text) => Add(text, " ");

    /// <summary>Returns the string, or <see langword="null"/> if nothing was added.</summary>
    public string? ToText() => IsEmpty ? null : string.Concat(_parts);

    private void Add(string text, string separator)
    {
        if (text.Length > 0)
        {
            if (_parts.Count > 0)
            {
                _parts.Add(separator);
            }

            _parts.Add(text);
        }
    }
}
