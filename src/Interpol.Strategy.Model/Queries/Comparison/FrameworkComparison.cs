using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the comparison of a framework with a revision of it or with its successor.</summary>
/// <remarks>
/// <para>Elements are compared with elements of the same kind, by name and description only. The result does not
/// depend on the order of the elements, except for moves. A difference in white space, Unicode normalization, or
/// British and American spelling makes no change. <see cref="ElementMatch.Differences"/> reports it. If the frameworks
/// are exchanged, the result is the same with earlier and later exchanged. Elements with the same name, description,
/// identifier, code and goal are interchangeable.</para>
/// <para>The similarity of two texts is the cosine of their word vectors (G. Salton and C. Buckley, "Term-weighting
/// approaches in automatic text retrieval", Information Processing and Management 24(5), 1988). It is 0 without a
/// common word and 1 for exactly the same words with the same frequencies. A word that occurs n times has the weight
/// <c>n · ln(1 + 1 / s)</c>, where s is the share of elements with the word. Of the shares in the two frameworks, the
/// greater one is used. A word in a name counts twice. Case, accents, curly quotes, English plurals, and British or
/// American spelling are ignored. Goals are compared by their own words, and by these together with the words of their
/// objectives. The second similarity is always less than 1. The greater one is used.</para>
/// <para>First, elements that are equal in everything match. In a <see cref="FrameworkRelation.Revision"/>, elements
/// with the same identifier match next, if it occurs once on each side and does not just repeat the code. Then elements
/// with the same text match. The others are paired so that the sum of the similarities is the maximum. In a revision,
/// the similarity of a pair with the same code is raised by half of its distance to 1. A pair needs a similarity of at
/// least <see cref="ComparisonOptions.MatchThreshold"/>. For related elements of a successor, and for equal codes in a
/// revision, <see cref="ComparisonOptions.RelatedThreshold"/> is enough.</para>
/// <para>An unmatched element joins a reworded match, which becomes a split or a merge, if three conditions hold.
/// First, of all reworded matches, this one has the most similar element on the other side. Second, the similarity is
/// high enough for a pair. Third, the joined elements together are more similar to that element than each of them
/// alone. Several elements never become several others.</para>
/// <para>Comparing is an O(n log n) operation in the length of the texts. Beyond four million common words, the most
/// common words are ignored in the search for candidates. Where more than 1,000 elements on each side are connected by
/// candidates, or after 268 million steps, the best pairs are chosen one after the other.</para>
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed partial record FrameworkComparison
{
    private FrameworkComparison(
        StrategicFramework earlier,
        StrategicFramework later,
        bool isRevision,
        EquatableList<FrameworkPropertyChange> propertyChanges,
        EquatableList<ElementChange> changes)
    {
        Earlier = earlier;
        Later = later;
        IsRevision = isRevision;
        PropertyChanges = propertyChanges;
        Changes = changes;
    }

    /// <summary>Gets the earlier framework.</summary>
    public StrategicFramework Earlier { get; }

    /// <summary>Gets the later framework.</summary>
    public StrategicFramework Later { get; }

    /// <summary>Gets a value that indicates whether the frameworks were compared as revisions of one plan.</summary>
    /// <remarks>In a revision, identifiers and codes are used. See <see cref="FrameworkRelation"/>.</remarks>
    public bool IsRevision { get; }

    /// <summary>
    /// Gets the changes of the properties of the framework itself, such as its name, period and adoption.
    /// </summary>
    /// <remarks>The id, the elements, and differences in white space or normalization are not listed.</remarks>
    public EquatableList<FrameworkPropertyChange> PropertyChanges { get; }

    /// <summary>Gets the changes of the elements, including unchanged elements.</summary>
    /// <remarks>
    /// Each element of either framework is in exactly one change. The changes are ordered by kind: vision, mission,
    /// values, goals, objectives. Within a kind, the elements of the later framework come first, in its order, then the
    /// removed ones, in the order of the earlier framework.
    /// </remarks>
    public EquatableList<ElementChange> Changes { get; }

    /// <summary>Compares two frameworks.</summary>
    /// <param name="earlier">The earlier framework.</param>
    /// <param name="later">The later framework.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="earlier"/> or <paramref name="later"/> is <see langword="null"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// var comparison = FrameworkComparison.Compare(
    ///     InterpolFrameworks.Framework2014To2016,
    ///     InterpolFrameworks.Framework2017To2020);
    /// ElementChange related = comparison.Changes.First(change => change.Kind == ElementChangeKind.Related);
    /// Console.WriteLine($"{related.EarlierElements[0]} (earlier)");
    /// Console.WriteLine($"{related.LaterElements[0]} (later)");
    /// // Output:
    /// // 1 Secure global police information system (earlier)
    /// // 1 Serve as the worldwide information hub for law enforcement cooperation (later)
    /// </code>
    /// </example>
    public static FrameworkComparison Compare(
        StrategicFramework earlier, StrategicFramework later, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        options ??= new();
        bool isRevision = options.Relation switch
        {
            FrameworkRelation.Revision => true,
            FrameworkRelation.Successor => false,
            _ => earlier.Id.Equals(later.Id)
                || (earlier.Identifier == later.Identifier && !string.IsNullOrWhiteSpace(later.Identifier)),
        };
        return new(
            earlier,
            later,
            isRevision,
            CompareProperties(earlier, later),
            CompareElements(earlier, later, new(isRevision, options)));
    }

    /// <summary>Returns the ids of the frameworks and the number of changes of each kind on one line.</summary>
    /// <returns>A string that represents the comparison.</returns>
    public override string ToString()
    {
        IEnumerable<string> counts = Changes
            .GroupBy(change => change.Kind)
            .OrderBy(kind => kind.Key)
            .Select(kind => $"{kind.Count()} {ElementChangeText.GetWord(kind.Key)}");
        return $"{Earlier.Id} → {Later.Id}: {(Changes.IsEmpty ? "nothing to compare" : string.Join(", ", counts))}";
    }
}
