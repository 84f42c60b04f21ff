namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents a position in a document, as far as its format knows it while reading.</summary>
/// <param name="Path">The path in the notation of the format, or <see langword="null"/> if it is found later.</param>
/// <param name="Line">The line, from 1, or 0 if unknown.</param>
/// <param name="Column">The column, from 1, or 0 if unknown.</param>
/// <param name="Offset">
/// The offset in bytes, from which JSON finds the path, the line and the column at the end.
/// </param>
internal readonly record struct DocumentPosition(string? Path, int Line, int Column, long Offset = 0)
{
    /// <summary>Returns the position of a byte, whose line and path are found later.</summary>
    public static DocumentPosition FromOffset(long offset) => new(null, 0, 0, offset);
}
