namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Represents a line of a document that is not empty.</summary>
/// <param name="Text">The line without white space around it and without the marks of a quotation.</param>
/// <param name="Number">The line number, from 1.</param>
/// <param name="Indent">The indent in columns.</param>
/// <param name="IsQuote">A value that indicates whether the line is part of a quotation.</param>
/// <param name="Column">The column of the first character, from 1.</param>
internal readonly record struct SourceLine(string Text, int Number, int Indent, bool IsQuote, int Column);
