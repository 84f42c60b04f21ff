using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <summary>A catalog has no framework of the id that was sought. The message names the id, the nearest that there is, and the others.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Only a catalog throws it, and always with what was sought.")]
public sealed class UnknownFrameworkException : KeyNotFoundException
{
    internal UnknownFrameworkException(string message, string requestedKey, string? suggestion)
        : base(message)
    {
        RequestedKey = requestedKey;
        Suggestion = suggestion;
    }

    /// <summary>The id that was sought, as it was given; empty for a <c>default</c> one.</summary>
    public string RequestedKey { get; }

    /// <summary>The id that comes nearest to the one sought; <see langword="null"/> when none is near.</summary>
    public string? Suggestion { get; }
}
