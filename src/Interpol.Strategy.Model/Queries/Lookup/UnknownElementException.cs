using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <summary>A framework has no element of the code or the identifier that was sought. The message names what was sought, the framework, the nearest that there is, and what else there is.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Only lookups throw it, and always with what was sought.")]
public sealed class UnknownElementException : KeyNotFoundException
{
    internal UnknownElementException(string message, FrameworkId frameworkId, string requestedKey, string? suggestion)
        : base(message)
    {
        FrameworkId = frameworkId;
        RequestedKey = requestedKey;
        Suggestion = suggestion;
    }

    /// <summary>The id of the framework in which the element was sought.</summary>
    public FrameworkId FrameworkId { get; }

    /// <summary>The code or the identifier that was sought, as it was given, empty for a <c>default</c> code; or the element that was sought, on one line.</summary>
    public string RequestedKey { get; }

    /// <summary>The code or identifier that comes nearest to the one sought; <see langword="null"/> when none is near, and when an element itself was sought.</summary>
    public string? Suggestion { get; }
}
