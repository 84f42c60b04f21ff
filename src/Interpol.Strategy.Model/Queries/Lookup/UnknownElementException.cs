using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <summary>The exception that is thrown when a framework does not contain the requested element.</summary>
/// <remarks>
/// The message contains the requested code, identifier or element, and the framework. For codes and identifiers, it
/// also contains the most similar one and the available ones.
/// </remarks>
[SuppressMessage(
    "Design",
    "CA1032:Implement standard exception constructors",
    Justification = "Only lookups throw it, and always with what was sought.")]
public sealed class UnknownElementException : KeyNotFoundException
{
    internal UnknownElementException(string message, FrameworkId frameworkId, string requestedKey, string? suggestion)
        : base(message)
    {
        FrameworkId = frameworkId;
        RequestedKey = requestedKey;
        Suggestion = suggestion;
    }

    /// <summary>Gets the id of the framework that was searched.</summary>
    public FrameworkId FrameworkId { get; }

    /// <summary>
    /// Gets the requested code, identifier or element as a string, or an empty string for the default code.
    /// </summary>
    public string RequestedKey { get; }

    /// <summary>
    /// Gets the most similar code or identifier, or <see langword="null"/> if none is similar or an element was
    /// requested.
    /// </summary>
    public string? Suggestion { get; }
}
