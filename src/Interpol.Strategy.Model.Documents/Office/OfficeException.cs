namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Represents a problem that prevents an Office document from being read.</summary>
/// <param name="message">The problem, as a sentence.</param>
internal sealed class OfficeException(string message) : Exception(message);
