namespace Interpol.Strategy.Model;

/// <summary>What became of each element of a framework in another: in a revision of it, or in the plan that succeeded it.</summary>
/// <remarks>
/// <para>Elements are compared with those of their own kind: vision, mission, values, goals, objectives; by their names and descriptions, and by nothing else that
/// they hold. The result depends on what the elements say, and not on the order in which they stand, apart from what has moved; and with the frameworks exchanged it is the same with earlier and
/// later exchanged. Elements that are alike in name, description, identifier, code and goal are interchangeable.</para>
/// <para>The similarity of two texts is the cosine of their vectors of words, from 0, no word in common, to 1, exactly the same words, each as often (G. Salton and C. Buckley,
/// "Term-weighting approaches in automatic text retrieval", Information Processing and Management 24(5), 1988). A word that occurs n times weighs n · ln(1 + 1 / s), where s is the
/// share of elements that have the word, in the framework where it is greater; one in a name counts twice. Case, accents, curly quotes and the plural make no other word. A goal is
/// also what its objectives say: of two goals it is the greater of the similarity of their own words and of that of their words and those of their objectives, with which it stays below 1.</para>
/// <para>First those are matched that are alike in everything; in a <see cref="PlanRelation.Revision"/> then those that have one identifier, when it occurs once on each side and does not just repeat the code;
/// then those with the same text. The rest are paired so that the sum of the similarities is the greatest that there is, where a pair of a revision with one code counts as half of the
/// way further to 1. A pair needs <see cref="ComparisonOptions.SameAt"/>, or, to be related in a successor or to have one code in a revision, <see cref="ComparisonOptions.RelatedAt"/>.</para>
/// <para>An element that is left over joins two that are matched, which makes a split or a merger of them, when of all that were matched and reworded it is nearest to the one of the other side, as near as a
/// pair has to be, and together with the first of its own side it is nearer to that one than either is alone. Several never become several.</para>
/// <para>Takes about 20 ms for two plans of 400 objectives. Time and memory stay bounded in larger ones: words that too many elements have are left out in looking for what is near, and
/// where more than 1,000 elements of each side are near to each other the best pairs are taken one after the other.</para>
/// </remarks>
public sealed record FrameworkComparison
{
    private FrameworkComparison(StrategicFramework earlier, StrategicFramework later, bool isRevision, EquatableList<ElementChange> changes)
    {
        Earlier = earlier;
        Later = later;
        IsRevision = isRevision;
        Changes = changes;
    }

    /// <summary>The framework that was compared with a later one.</summary>
    public StrategicFramework Earlier { get; }

    /// <summary>The framework that was compared with an earlier one.</summary>
    public StrategicFramework Later { get; }

    /// <summary>Whether the later framework was taken for the same plan, so that identifiers and codes counted; see <see cref="PlanRelation"/>.</summary>
    public bool IsRevision { get; }

    /// <summary>What became of the elements, those that were kept too: each element of either framework is in one change, once.</summary>
    /// <remarks>In the order of the kinds: vision, mission, values, goals, objectives; of a kind first all that the later framework has, in its order, then what was removed, in the order of the earlier one.</remarks>
    public EquatableList<ElementChange> Changes { get; }

    /// <summary>Compares two frameworks, element by element.</summary>
    /// <param name="earlier">The earlier framework.</param>
    /// <param name="later">The later framework.</param>
    /// <param name="options">By what elements are matched; the defaults of <see cref="ComparisonOptions"/> when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> or <paramref name="later"/> is <see langword="null"/>.</exception>
    public static FrameworkComparison Between(StrategicFramework earlier, StrategicFramework later, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        options ??= ComparisonOptions.Usual;
        bool isRevision = options.Relation switch
        {
            PlanRelation.Revision => true,
            PlanRelation.Successor => false,
            _ => earlier.Id == later.Id || (earlier.Identifier == later.Identifier && !string.IsNullOrWhiteSpace(later.Identifier)),
        };
        return new(earlier, later, isRevision, FrameworkComparer.Compare(earlier, later, new(isRevision, options)));
    }

    /// <summary>The ids of the frameworks, and how many changes there are of each kind: <c>interpol-2014-2016 → interpol-2017-2020: 2 kept, 3 related, 26 added</c>.</summary>
    public override string ToString() =>
        $"{Earlier.Id} → {Later.Id}: {(Changes.IsEmpty ? "nothing to compare" : string.Join(", ", Changes.GroupBy(change => change.Kind).OrderBy(kind => kind.Key).Select(kind => $"{kind.Count()} {ElementChange.Word(kind.Key)}")))}";
}
