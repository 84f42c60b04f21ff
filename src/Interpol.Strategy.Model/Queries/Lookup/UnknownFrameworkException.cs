using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <summary>The exception that is thrown when a catalog does not contain a framework with the requested id.</summary>
/// <remarks>The message contains the requested id, the most similar one and the available ids.</remarks>
[SuppressMessage(
    "Design",
    "CA1032:Implement standard exception constructors",
    Justification = "Only a catalog throws it, and always with what was sought.")]
public sealed class UnknownFrameworkException : KeyNotFoundException
{
    internal UnknownFrameworkException(string message, string requestedKey, string? suggestion)
        : base(message)
    {
        RequestedKey = requestedKey;
        Suggestion = suggestion;
    }

    /// <summary>Gets the requested id as a string, or an empty string for the default id.</summary>
    public string RequestedKey { get; }

    /// <summary>Gets the most similar id, or <see langword="null"/> if none is similar.</summary>
    public string? Suggestion { get; }
}
