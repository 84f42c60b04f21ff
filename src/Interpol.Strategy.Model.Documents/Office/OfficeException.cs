using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Represents a problem that prevents an Office document from being read.</summary>
/// <param name="message">The problem, as a sentence.</param>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It needs a message.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It becomes a diagnostic.")]
internal sealed class OfficeException(string message) : Exception(message);
