using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents an ordered set of frameworks with unique ids, and finds frameworks and elements in it.</summary>
/// <remarks>
/// Instances are immutable and thread-safe. Two catalogs are equal if they contain equal frameworks in the same order.
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed partial class FrameworkCatalog : IEquatable<FrameworkCatalog>
{
    /// <summary>
    /// Initializes a new instance of the <see cref="FrameworkCatalog"/> class with the specified frameworks.
    /// </summary>
    /// <remarks>This is an O(n) operation. It also creates the index for lookups.</remarks>
    /// <param name="frameworks">The frameworks, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="frameworks"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// Two frameworks have the same id, or a framework is <see langword="null"/>.
    /// </exception>
    public FrameworkCatalog(IEnumerable<StrategicFramework> frameworks)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        StrategicFramework[] all = EquatableList.Copy(frameworks);
        var index = new FrameworkIndex(all.Length);
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i] is not { } framework)
            {
                throw new ArgumentException(
                    $"{nameof(frameworks)} must not contain null. The item at index {i} is null.",
                    nameof(frameworks));
            }

            if (!index.TryAdd(framework.Id, i))
            {
                StrategicFramework first = all[index.Find(framework.Id.ToString())];
                throw new ArgumentException(
                    $"{nameof(frameworks)} must have unique ids. The id '{framework.Id}' is used by "
                        + $"{Quoting.Quote(first.Name)} and {Quoting.Quote(framework.Name)}.",
                    nameof(frameworks));
            }
        }

        _index = index;
        Frameworks = new(all);
        _searchIndex = new(Frameworks);
    }

    private FrameworkCatalog(EquatableList<StrategicFramework> distinct)
    {
        Frameworks = distinct;
        _searchIndex = new(distinct);
    }

    /// <summary>Gets the frameworks, in order.</summary>
    public EquatableList<StrategicFramework> Frameworks { get; }

    /// <summary>Gets the number of frameworks in the catalog.</summary>
    public int Count => Frameworks.Count;

    /// <summary>Returns an enumerator over the frameworks, in order.</summary>
    /// <remarks>
    /// The enumerator is for <see langword="foreach"/> and does not allocate. The catalog is not an
    /// <see cref="IEnumerable{T}"/>, because serializers would write it as an array. Use <see cref="Frameworks"/> where
    /// a sequence is expected.
    /// </remarks>
    /// <returns>The enumerator.</returns>
    public EquatableList<StrategicFramework>.Enumerator GetEnumerator() => Frameworks.GetEnumerator();

    /// <summary>Determines whether both catalogs contain equal frameworks in the same order.</summary>
    /// <remarks>
    /// This is an O(n) operation in the number of all values in the catalogs, or O(1) if they share one list.
    /// </remarks>
    /// <param name="other">The catalog to compare with.</param>
    /// <returns><see langword="true"/> if the catalogs are equal; otherwise, <see langword="false"/>.</returns>
    public bool Equals([NotNullWhen(true)] FrameworkCatalog? other) =>
        other is not null && Frameworks == other.Frameworks;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as FrameworkCatalog);

    /// <inheritdoc/>
    public override int GetHashCode() => Frameworks.GetHashCode();

    /// <summary>Determines whether two catalogs are equal.</summary>
    public static bool operator ==(FrameworkCatalog? left, FrameworkCatalog? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two catalogs are not equal.</summary>
    public static bool operator !=(FrameworkCatalog? left, FrameworkCatalog? right) => !(left == right);

    /// <summary>Returns the number of frameworks, such as <c>2 frameworks</c>.</summary>
    /// <returns>A string that represents the catalog.</returns>
    public override string ToString() => Frameworks.Count == 1 ? "1 framework" : $"{Frameworks.Count} frameworks";
}
