using System.Text;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Represents a paragraph or an item to which lines are still added.</summary>
internal sealed class OpenBlock
{
    /// <summary>The length of the text in which a name or a label can end.</summary>
    private const int MaxStartLength = 1_000;

    private readonly StringBuilder _raw = new();
    private (int Length, string Text)? _plain;

    public required OutlineBlockKind Kind { get; init; }

    public required string Raw
    {
        get => _raw.ToString();
        init
        {
            _ = _raw.Append(value);
            Start = GetStart();
        }
    }

    /// <summary>Gets the beginning of the text. Unlike all of it, it can be used for each line.</summary>
    public string Start { get; private set; } = "";

    /// <summary>Gets the last character, or a space if there is none.</summary>
    public char Last => _raw.Length > 0 ? _raw[^1] : ' ';

    /// <summary>Gets the first line.</summary>
    public required SourceLine Line { get; init; }

    public required int EndLine { get; set; }

    public string Family { get; init; } = "";

    public string Number { get; init; } = "";

    public bool? IsDone { get; init; }

    public bool IsOneLine => EndLine == Line.Number;

    /// <summary>Returns the text without markup, which is computed once for the lines that the block has.</summary>
    public string GetPlain(MarkupBudget budget)
    {
        if (_plain?.Length != _raw.Length)
        {
            _plain = (_raw.Length, InlineText.ToPlain(Raw, budget));
        }

        return _plain.Value.Text;
    }

    /// <summary>Appends a wrapped line. A hyphen at the end of a line stays.</summary>
    public void Append(string line)
    {
        bool isHyphenated = _raw.Length > 1 && _raw[^1] == '-' && char.IsLetter(_raw[^2]) && char.IsLetter(line[0]);
        _ = _raw.Append(isHyphenated || _raw.Length == 0 ? "" : " ").Append(line);
        Start = Start.Length < MaxStartLength ? GetStart() : Start;
    }

    private string GetStart() => _raw.ToString(0, Math.Min(_raw.Length, MaxStartLength));
}
