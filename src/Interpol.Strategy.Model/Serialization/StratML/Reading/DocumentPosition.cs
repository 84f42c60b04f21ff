namespace Interpol.Strategy.Model.Serialization;

/// <summary>Where in the document something is.</summary>
internal readonly record struct DocumentPosition(string Path, int? Line, int? Column);
