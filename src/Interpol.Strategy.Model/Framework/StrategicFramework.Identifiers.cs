using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <content>The lookup by identifier.</content>
public sealed partial record StrategicFramework
{
    /// <summary>Returns the element with the specified identifier.</summary>
    /// <remarks>
    /// Identifiers are compared ordinally. Of several elements with the identifier, the first in document order is
    /// returned. This is an O(n) operation and does not allocate.
    /// </remarks>
    /// <param name="identifier">The identifier, such as <c>interpol-2017-2020-vision</c>.</param>
    /// <returns>The element, of any kind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="identifier"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">
    /// No element has the identifier. The message lists the available identifiers and suggests the most similar one.
    /// </exception>
    /// <example>
    /// <code>
    /// StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
    /// Console.WriteLine(framework.GetByIdentifier("interpol-2017-2020-vision"));
    /// // Output: Connecting police for a safer world
    /// </code>
    /// </example>
    public StrategyElement GetByIdentifier(string identifier)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        return IdentifierLookup.Find(this, identifier) ?? throw LookupErrors.Identifier(this, identifier);
    }

    /// <summary>Tries to find the element with the specified identifier.</summary>
    /// <remarks>
    /// The complexity and the choice among several elements are those of <see cref="GetByIdentifier"/>.
    /// </remarks>
    /// <param name="identifier">The identifier, such as <c>interpol-2017-2020-vision</c>.</param>
    /// <param name="element">The element, or <see langword="null"/> if it is not found.</param>
    /// <returns><see langword="true"/> if the element was found; otherwise, <see langword="false"/>.</returns>
    public bool TryGetByIdentifier(string? identifier, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = IdentifierLookup.Find(this, identifier)) is not null;
}
