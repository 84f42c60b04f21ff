namespace Interpol.Strategy.Model.Serialization;

/// <summary>Specifies how JSON is written.</summary>
public sealed record JsonWriteOptions
{
    internal static JsonWriteOptions Default { get; } = new();

    /// <summary>
    /// Gets a value that indicates whether the output is indented, by two spaces per level and with <c>\n</c> as line ending.
    /// The default is <see langword="false"/>.
    /// </summary>
    public bool Indented { get; init; }
}
