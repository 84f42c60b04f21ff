namespace Interpol.Strategy.Model;

/// <summary>A code that is sought: its text, from wherever it comes, and its <see cref="OutlineNumber"/>, zero when it is none.</summary>
internal readonly ref struct CodeKey(ReadOnlySpan<char> text, ulong outline)
{
    private readonly ReadOnlySpan<char> _text = text;

    public ulong Outline { get; } = outline;

    public static implicit operator CodeKey(ReadOnlySpan<char> code) => new(code, OutlineNumber.Of(code));

    public static implicit operator CodeKey(ElementCode code) => new(code.ToString(), code.Outline);

    public static implicit operator CodeKey(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.AsSpan();
    }

    /// <summary>Only texts that a number gives back unchanged have one, so equal numbers are equal texts.</summary>
    public bool Matches(ElementCode code) =>
        Outline != 0 ? code.Outline == Outline : code.Outline == 0 && !code.IsDefault && _text.SequenceEqual(code.ToString());
}
