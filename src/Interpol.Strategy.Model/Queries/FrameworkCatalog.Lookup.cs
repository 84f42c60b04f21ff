using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <content>The lookup of frameworks.</content>
public sealed partial class FrameworkCatalog
{
    private FrameworkIndex? _index;

    /// <summary>
    /// The index, created on first use. If two threads create it at the same time, one instance is kept.
    /// </summary>
    private FrameworkIndex Index =>
        Volatile.Read(ref _index) ?? Interlocked.CompareExchange(ref _index, new(Frameworks), null) ?? _index;

    /// <summary>Returns the framework with the specified id.</summary>
    /// <remarks>This is an O(1) operation and does not allocate.</remarks>
    /// <param name="id">The id of the framework.</param>
    /// <returns>The framework.</returns>
    /// <exception cref="UnknownFrameworkException">
    /// No framework has the id. The message lists the available ids and suggests the most similar one.
    /// </exception>
    public StrategicFramework GetFramework(FrameworkId id) =>
        Find(id.ToString()) ?? throw LookupErrors.Framework(this, id.ToString());

    /// <inheritdoc cref="GetFramework(FrameworkId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// StrategicFramework framework = InterpolFrameworks.Catalog.GetFramework("interpol-2014-2016");
    /// Console.WriteLine(framework.Name);
    /// // Output: Strategic Framework 2014-2016
    /// </code>
    /// </example>
    public StrategicFramework GetFramework(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(id) ?? throw LookupErrors.Framework(this, id);
    }

    /// <summary>Tries to find the framework with the specified id.</summary>
    /// <remarks>This is an O(1) operation and does not allocate.</remarks>
    /// <param name="id">The id of the framework.</param>
    /// <param name="framework">The framework, or <see langword="null"/> if it is not found.</param>
    /// <returns><see langword="true"/> if the framework was found; otherwise, <see langword="false"/>.</returns>
    public bool TryGetFramework(FrameworkId id, [NotNullWhen(true)] out StrategicFramework? framework) =>
        (framework = Find(id.ToString())) is not null;

    /// <inheritdoc cref="TryGetFramework(FrameworkId, out StrategicFramework?)"/>
    public bool TryGetFramework(string? id, [NotNullWhen(true)] out StrategicFramework? framework) =>
        (framework = Find(id)) is not null;

    /// <summary>Returns the frameworks that are in force on the specified date, in the order of the catalog.</summary>
    /// <remarks>
    /// The first and the last day of a period are included. Frameworks without a period are not returned. This is an
    /// O(n) operation.
    /// </remarks>
    /// <param name="date">The date.</param>
    /// <returns>The frameworks.</returns>
    /// <example>
    /// <code>
    /// var date = new DateOnly(2018, 5, 1);
    /// foreach (StrategicFramework framework in InterpolFrameworks.Catalog.GetFrameworksInForce(date))
    /// {
    ///     Console.WriteLine(framework.Name);
    /// }
    ///
    /// // Output: Strategic Framework 2017-2020
    /// </code>
    /// </example>
    public EquatableList<StrategicFramework> GetFrameworksInForce(DateOnly date) =>
        [.. Frameworks.Where(framework => framework.Period is { } period && period.Contains(date))];

    private StrategicFramework? Find(string? id) =>
        id is not null && Index.Find(id) is var position and >= 0 ? Frameworks[position] : null;
}
