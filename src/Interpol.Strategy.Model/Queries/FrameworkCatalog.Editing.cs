namespace Interpol.Strategy.Model;

/// <content>The methods that return a changed catalog.</content>
public sealed partial class FrameworkCatalog
{
    /// <summary>Returns a new catalog with the framework added at the end. This catalog is unchanged.</summary>
    /// <remarks>This is an O(n) operation. To add many frameworks, create a catalog of all of them.</remarks>
    /// <param name="framework">The framework to add.</param>
    /// <returns>The new catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The catalog already contains a framework with the same id.</exception>
    /// <example>
    /// <code>
    /// var plan = new StrategicFramework { Id = FrameworkId.Parse("harbour-2026-2030"), Name = "Harbour Plan" };
    /// FrameworkCatalog catalog = InterpolFrameworks.Catalog.Add(plan);
    /// Console.WriteLine(catalog.GetFramework("harbour-2026-2030").Name);
    /// // Output: Harbour Plan
    /// </code>
    /// </example>
    public FrameworkCatalog Add(StrategicFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return IndexOf(framework.Id) < 0
            ? new(distinct: [.. Frameworks, framework])
            : throw new ArgumentException(
                $"{nameof(framework)} must have an id that the catalog does not contain, but the id is "
                    + $"'{framework.Id}'. Use {nameof(Replace)} to replace a framework.",
                nameof(framework));
    }

    /// <summary>
    /// Returns a new catalog in which the framework replaces the one with the same id. This catalog is unchanged.
    /// </summary>
    /// <remarks>This is an O(n) operation.</remarks>
    /// <param name="framework">The new framework.</param>
    /// <returns>The new catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownFrameworkException">The catalog does not contain a framework with the id.</exception>
    public FrameworkCatalog Replace(StrategicFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        int position = IndexOf(framework.Id);
        if (position < 0)
        {
            throw LookupErrors.Framework(this, framework.Id.ToString());
        }

        ReadOnlySpan<StrategicFramework> all = Frameworks.AsSpan();
        return new(distinct: [.. all[..position], framework, .. all[(position + 1)..]]);
    }

    /// <summary>Returns a new catalog without the specified framework. This catalog is unchanged.</summary>
    /// <remarks>
    /// If no framework has the id, this catalog itself is returned. This is an O(n) operation.
    /// </remarks>
    /// <param name="id">The id of the framework to remove.</param>
    /// <returns>The new catalog, or this catalog if no framework has the id.</returns>
    public FrameworkCatalog Remove(FrameworkId id) => Remove(id.ToString());

    /// <inheritdoc cref="Remove(FrameworkId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public FrameworkCatalog Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        EquatableList<StrategicFramework> others = [.. Frameworks.Where(framework => framework.Id.ToString() != id)];
        return others.Count == Count ? this : new(distinct: others);
    }

    /// <summary>Returns the index by a scan, without creating the index for lookups.</summary>
    private int IndexOf(FrameworkId id)
    {
        int position = Frameworks.Count - 1;
        while (position >= 0 && Frameworks[position].Id != id)
        {
            position--;
        }

        return position;
    }
}
