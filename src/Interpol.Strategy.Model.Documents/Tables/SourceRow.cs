namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Represents a row of a file with its lines.</summary>
/// <param name="Line">The number of the first line, from 1.</param>
/// <param name="EndLine">The number of the last line.</param>
/// <param name="Cells">The text of the cells.</param>
internal sealed record SourceRow(int Line, int EndLine, IReadOnlyList<string> Cells);
