namespace Interpol.Strategy.Model.Serialization;

/// <summary>Specifies how JSON is written.</summary>
public sealed record JsonWriteOptions
{
    internal static JsonWriteOptions Default { get; } = new();

    /// <summary>
    /// Gets a value that indicates whether the output is indented. The default is <see langword="false"/>.
    /// </summary>
    /// <remarks>Each level is indented by two spaces. Lines end with <c>\n</c>.</remarks>
    public bool Indented { get; init; }
}
