using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

public sealed class FrameworkComparisonLaws
{
    [Fact]
    public void A_framework_compared_with_itself_is_all_kept() => Law.Holds(ComparedPlans.Pairs, ComparedPlans.Options, (pair, options) =>
    {
        FrameworkComparison comparison = FrameworkComparison.Between(pair.Later, pair.Later, options);
        Assert.All(comparison.Changes, change =>
        {
            Assert.Equal(ElementChangeKind.Kept, change.Kind);
            Assert.False(change.IsMoved);
            ElementMatch match = Assert.Single(change.Matches);
            Assert.Same(match.Earlier, match.Later);
            Assert.Equal(1, match.Score);
            Assert.Empty(match.TextChanges);
        });
        Assert.Equal(pair.Later.GetElements(), comparison.Changes.Select(change => change.Later[0]).OrderBy(element => PlaceOf(pair.Later, element)));
    });

    [Fact]
    public void Every_element_of_either_framework_is_in_one_change_once() => Law.Holds(ComparedPlans.Pairs, ComparedPlans.Options, (pair, options) =>
    {
        EquatableList<ElementChange> changes = FrameworkComparison.Between(pair.Earlier, pair.Later, options).Changes;
        AssertSameObjects(pair.Earlier.GetElements(), changes.SelectMany(change => change.Earlier));
        AssertSameObjects(pair.Later.GetElements(), changes.SelectMany(change => change.Later));
    });

    [Fact]
    public void The_kind_of_a_change_tells_how_many_elements_it_has_and_why() => Law.Holds(ComparedPlans.Pairs, ComparedPlans.Options, (pair, options) =>
    {
        FrameworkComparison comparison = FrameworkComparison.Between(pair.Earlier, pair.Later, options);
        Assert.All(comparison.Changes, change =>
        {
            Assert.True(change.Kind switch
            {
                ElementChangeKind.Added => change is { Earlier.Count: 0, Later.Count: 1 },
                ElementChangeKind.Removed => change is { Earlier.Count: 1, Later.Count: 0 },
                ElementChangeKind.Split => change is { Earlier.Count: 1, Later.Count: > 1 },
                ElementChangeKind.Merged => change is { Earlier.Count: > 1, Later.Count: 1 },
                ElementChangeKind.Related => !comparison.IsRevision && Math.Min(change.Earlier.Count, change.Later.Count) == 1,
                _ => change is { Earlier.Count: 1, Later.Count: 1 },
            });
            Assert.Equal(change.Earlier.Count * change.Later.Count, change.Matches.Count);
            Assert.Single(change.Earlier.Concat(change.Later).Select(element => element.GetType()).Distinct());
            Assert.True(!change.IsMoved || change.Kind is ElementChangeKind.Moved or ElementChangeKind.Reworded);
            Assert.True(change.Kind is not (ElementChangeKind.Kept or ElementChangeKind.Moved) || change.Matches[0].TextChanges.IsEmpty);
            Assert.True(change.Kind != ElementChangeKind.Reworded || !change.Matches[0].TextChanges.IsEmpty);
            Assert.Equal(change.Kind == ElementChangeKind.Moved, change.IsMoved && change.Matches[0].TextChanges.IsEmpty);
        });
    });

    [Fact]
    public void What_is_matched_is_as_near_as_the_options_ask() => Law.Holds(ComparedPlans.Pairs, ComparedPlans.Options, (pair, options) =>
    {
        foreach (ElementChange change in FrameworkComparison.Between(pair.Earlier, pair.Later, options).Changes)
        {
            foreach (ElementMatch match in change.Matches)
            {
                Assert.InRange(match.Score, 0, 1);
                double least = change.Kind == ElementChangeKind.Related ? options.RelatedAt : match.Ground == MatchGround.Code ? Math.Min(options.SameAt, options.RelatedAt) : options.SameAt;
                Assert.True(match.Ground == MatchGround.Identifier || match.Score >= least - 1e-9 || match.TextChanges.IsEmpty, $"{change}");
                Assert.True(change.Kind != ElementChangeKind.Related || match.Score < options.SameAt || change.Matches.Count > 1, $"{change}");
            }
        }
    });

    [Fact]
    public void Comparing_in_the_other_direction_gives_the_same_in_the_other_direction() => Law.Holds(ComparedPlans.Pairs, ComparedPlans.Options, (pair, options) => AssertSameInAnyOrder(
        FrameworkComparison.Between(pair.Earlier, pair.Later, options).Changes.Select(Mirrored),
        FrameworkComparison.Between(pair.Later, pair.Earlier, options).Changes.Select(Told)));

    [Fact]
    public void What_is_matched_does_not_depend_on_the_order_of_the_elements() => Law.Holds(
        from pair in ComparedPlans.Pairs
        from options in ComparedPlans.Options
        from earlier in ComparedPlans.Shuffled(pair.Earlier)
        from later in ComparedPlans.Shuffled(pair.Later)
        select (pair, earlier, later, options),
        it => AssertSameInAnyOrder(Pairs(it.pair.Earlier, it.pair.Later, it.options), Pairs(it.earlier, it.later, it.options)));

    [Fact]
    public void Two_comparisons_of_equal_frameworks_are_equal() => Law.Holds(ComparedPlans.Pairs, pair =>
    {
        FrameworkComparison comparison = FrameworkComparison.Between(pair.Earlier, pair.Later);
        FrameworkComparison again = FrameworkComparison.Between(pair.Earlier with { }, pair.Later with { });
        Assert.Equal(comparison, again);
        Assert.Equal(comparison.GetHashCode(), again.GetHashCode());
        Assert.Equal(comparison.ToString(), again.ToString());
        Assert.NotEqual(comparison, FrameworkComparison.Between(pair.Earlier, pair.Later with { Vision = new() { Description = "Another vision" } }));
    });

    [Fact]
    public void The_changes_stand_in_the_order_that_is_told() => Law.Holds(ComparedPlans.Pairs, pair =>
    {
        EquatableList<ElementChange> changes = FrameworkComparison.Between(pair.Earlier, pair.Later).Changes;
        Assert.Equal(
            changes.OrderBy(change => KindOf(change.Earlier.Concat(change.Later).First())).ThenBy(change => change.Later.IsEmpty)
                .ThenBy(change => change.Later.IsEmpty ? PlaceOf(pair.Earlier, change.Earlier[0]) : PlaceOf(pair.Later, change.Later[0])),
            changes);
    });

    [Fact]
    public void The_plans_of_these_laws_show_every_kind_of_change_and_every_ground()
    {
        ElementChange[] changes = [.. ComparedPlans.Pairs.Sample(500, new Rnd(1), 500).SelectMany(pair => FrameworkComparison.Between(pair.Earlier, pair.Later).Changes)];
        Assert.Equal(Enum.GetValues<ElementChangeKind>(), changes.Select(change => change.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<MatchGround>(), changes.SelectMany(change => change.Matches).Select(match => match.Ground).Distinct().Order());
        Assert.Contains(changes, change => change is { Kind: ElementChangeKind.Reworded, IsMoved: true });
        Assert.Contains(changes, change => change is { Kind: ElementChangeKind.Related, Matches.Count: > 1 });
    }

    private static int KindOf(StrategyElement element) => element switch { Vision => 0, Mission => 1, CoreValue => 2, Goal => 3, _ => 4 };

    private static int PlaceOf(StrategicFramework framework, StrategyElement element) => framework.GetElements().TakeWhile(other => !ReferenceEquals(other, element)).Count();

    private static string Told(ElementChange change) =>
        $"{change.Kind} {change.IsMoved}\n{Told(change.Earlier)}\n{Told(change.Later)}\n{string.Join('\n', change.Matches.Select(match => $"{Told(match)} {string.Join(' ', match.TextChanges.Select(text => $"{text.Member} {text.Earlier} {text.Later} {Told(text.Removed)} {Told(text.Added)}"))}"))}";

    private static string Mirrored(ElementChange change)
    {
        ElementChangeKind kind = change.Kind switch
        {
            ElementChangeKind.Added => ElementChangeKind.Removed,
            ElementChangeKind.Removed => ElementChangeKind.Added,
            ElementChangeKind.Split => ElementChangeKind.Merged,
            ElementChangeKind.Merged => ElementChangeKind.Split,
            ElementChangeKind same => same,
        };
        return $"{kind} {change.IsMoved}\n{Told(change.Later)}\n{Told(change.Earlier)}\n{string.Join('\n', change.Matches.Select(match => $"{Told(match)} {string.Join(' ', match.TextChanges.Select(text => $"{text.Member} {text.Later} {text.Earlier} {Told(text.Added)} {Told(text.Removed)}"))}"))}";
    }

    private static string Told(ElementMatch match) => string.Create(CultureInfo.InvariantCulture, $"{match.Score:R} {match.Ground}");

    private static string Told<T>(EquatableList<T> list)
        where T : notnull => string.Join(", ", list);

    /// <summary>Everything by which elements are matched, and no order.</summary>
    private static IEnumerable<string> Pairs(StrategicFramework earlier, StrategicFramework later, ComparisonOptions options) =>
        FrameworkComparison.Between(earlier, later, options).Changes.Select(change => string.Join('\n',
            [change.Kind is ElementChangeKind.Moved ? ElementChangeKind.Kept : change.Kind, .. Sorted(change.Earlier, earlier), "->", .. Sorted(change.Later, later), .. change.Matches.Select(Told).Order(StringComparer.Ordinal)]));

    private static IEnumerable<string> Sorted(EquatableList<StrategyElement> elements, StrategicFramework framework) => elements.Select(element => Contents(element, framework)).Order(StringComparer.Ordinal);

    private static string Contents(StrategyElement element, StrategicFramework framework) => element switch
    {
        CoreValue value => $"{value.Name}|{value.Description}|{value.Identifier}",
        Goal goal => $"{goal.Name}|{goal.Description}|{goal.Code}|{goal.Identifier}|{string.Join('|', goal.Objectives.Select(OfObjective).Order(StringComparer.Ordinal))}",
        Objective objective => $"{OfObjective(objective)} of {Contents(framework.GetGoalOf(objective), framework)}",
        _ => $"{element}",
    };

    private static string OfObjective(Objective objective) => $"{objective.Name}|{objective.Description}|{objective.Code}|{objective.Identifier}";

    private static void AssertSameInAnyOrder(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(string.Join("\n\n", expected.Order(StringComparer.Ordinal)), string.Join("\n\n", actual.Order(StringComparer.Ordinal)));

    private static void AssertSameObjects(IEnumerable<StrategyElement> expected, IEnumerable<StrategyElement> actual)
    {
        var left = new HashSet<StrategyElement>(expected, ReferenceEqualityComparer.Instance);
        Assert.All(actual, element => Assert.True(left.Remove(element), $"{element} is there twice, or from elsewhere."));
        Assert.Empty(left);
    }
}
