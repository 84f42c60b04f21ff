using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the properties that hold for every comparison of two frameworks.</summary>
[Properties(Arbitrary = [typeof(ComparisonArbitraries)])]
public sealed class FrameworkComparisonProperties
{
    [Property]
    public void Compare_reports_only_unchanged_elements_for_one_framework(
        ComparedPair pair, ComparisonOptions options)
    {
        StrategicFramework framework = pair.Later;
        var comparison = FrameworkComparison.Compare(framework, framework, options);
        Assert.All(comparison.Changes, change =>
        {
            Assert.Equal(ElementChangeKind.Unchanged, change.Kind);
            Assert.False(change.IsMoved);
            ElementMatch match = Assert.Single(change.Matches);
            Assert.Same(match.Earlier, match.Later);
            Assert.Equal(1, match.Score);
            Assert.Empty(match.TextChanges);
        });
        Assert.Equal(
            framework.GetElements(),
            comparison.Changes.Select(change => change.LaterElements[0])
                .OrderBy(element => GetPosition(framework, element)));
    }

    [Property]
    public void Compare_reports_each_element_in_exactly_one_change(ComparedPair pair, ComparisonOptions options)
    {
        EquatableList<ElementChange> changes =
            FrameworkComparison.Compare(pair.Earlier, pair.Later, options).Changes;
        AssertSameObjects(pair.Earlier.GetElements(), changes.SelectMany(change => change.EarlierElements));
        AssertSameObjects(pair.Later.GetElements(), changes.SelectMany(change => change.LaterElements));
    }

    [Property]
    public void Kind_agrees_with_the_elements_and_matches_of_a_change(ComparedPair pair, ComparisonOptions options)
    {
        var comparison = FrameworkComparison.Compare(pair.Earlier, pair.Later, options);
        Assert.All(comparison.Changes, change =>
        {
            Assert.True(change.Kind switch
            {
                ElementChangeKind.Added => change is { EarlierElements.Count: 0, LaterElements.Count: 1 },
                ElementChangeKind.Removed => change is { EarlierElements.Count: 1, LaterElements.Count: 0 },
                ElementChangeKind.Split => change is { EarlierElements.Count: 1, LaterElements.Count: > 1 },
                ElementChangeKind.Merged => change is { EarlierElements.Count: > 1, LaterElements.Count: 1 },
                ElementChangeKind.Related =>
                    !comparison.IsRevision && Math.Min(change.EarlierElements.Count, change.LaterElements.Count) == 1,
                _ => change is { EarlierElements.Count: 1, LaterElements.Count: 1 },
            });
            Assert.Equal(change.EarlierElements.Count * change.LaterElements.Count, change.Matches.Count);
            Assert.Single(
                change.EarlierElements.Concat(change.LaterElements).Select(element => element.GetType()).Distinct());

            bool isUnchanged = change.Kind
                is ElementChangeKind.Unchanged or ElementChangeKind.Renumbered or ElementChangeKind.Moved;
            Assert.True(!change.IsMoved || change.Kind is ElementChangeKind.Moved or ElementChangeKind.Reworded);
            Assert.True(!isUnchanged || change.Matches[0].TextChanges.IsEmpty);
            Assert.True(change.Kind != ElementChangeKind.Reworded || !change.Matches[0].TextChanges.IsEmpty);
            Assert.Equal(
                change.Kind == ElementChangeKind.Moved, change.IsMoved && change.Matches[0].TextChanges.IsEmpty);
            Assert.Equal(
                change.Kind == ElementChangeKind.Renumbered,
                change.IsRenumbered && !change.IsMoved && change.Matches[0].TextChanges.IsEmpty);
            Assert.True(
                !change.IsRenumbered
                || change.EarlierElements[0].GetCode().ToString() != change.LaterElements[0].GetCode().ToString());
        });
    }

    [Property]
    public void Scores_reach_the_thresholds_of_the_options(ComparedPair pair, ComparisonOptions options)
    {
        foreach (ElementChange change in FrameworkComparison.Compare(pair.Earlier, pair.Later, options).Changes)
        {
            foreach (ElementMatch match in change.Matches)
            {
                double threshold = change.Kind == ElementChangeKind.Related
                    ? options.RelatedThreshold
                    : match.Reason == MatchReason.Code
                        ? Math.Min(options.MatchThreshold, options.RelatedThreshold)
                        : options.MatchThreshold;
                bool isRelated = change.Kind == ElementChangeKind.Related;
                Assert.InRange(match.Score, 0, 1);
                Assert.True(
                    match.Reason == MatchReason.Identifier
                    || match.Score >= threshold - 1e-9
                    || match.TextChanges.IsEmpty,
                    $"{change}");
                Assert.True(
                    !isRelated || match.Score < options.MatchThreshold || change.Matches.Count > 1,
                    $"{change}");
            }
        }
    }

    [Property]
    public void Compare_returns_mirrored_changes_in_the_opposite_direction(
        ComparedPair pair, ComparisonOptions options) =>
        AssertSameInAnyOrder(
            FrameworkComparison.Compare(pair.Earlier, pair.Later, options).Changes.Select(DescribeMirrored),
            FrameworkComparison.Compare(pair.Later, pair.Earlier, options).Changes.Select(Describe));

    [Property]
    public void Matches_do_not_depend_on_the_order_of_elements(
        ComparedPair pair, ComparisonOptions options, int earlierSeed, int laterSeed)
    {
        StrategicFramework earlier = ComparedFrameworks.Shuffle(pair.Earlier, earlierSeed);
        StrategicFramework later = ComparedFrameworks.Shuffle(pair.Later, laterSeed);

        AssertSameInAnyOrder(
            DescribeWithoutOrder(pair.Earlier, pair.Later, options), DescribeWithoutOrder(earlier, later, options));
    }

    [Property]
    public void Comparisons_of_equal_frameworks_are_equal(ComparedPair pair)
    {
        var comparison = FrameworkComparison.Compare(pair.Earlier, pair.Later);
        var repeated = FrameworkComparison.Compare(pair.Earlier with { }, pair.Later with { });
        var different = FrameworkComparison.Compare(
            pair.Earlier, pair.Later with { Vision = new() { Description = "Another vision" } });

        Assert.Equal(comparison, repeated);
        Assert.Equal(comparison.GetHashCode(), repeated.GetHashCode());
        Assert.Equal(comparison.ToString(), repeated.ToString());
        Assert.NotEqual(comparison, different);
    }

    [Property]
    public void Changes_are_ordered_by_kind_of_element_and_document_position(ComparedPair pair)
    {
        EquatableList<ElementChange> changes = FrameworkComparison.Compare(pair.Earlier, pair.Later).Changes;

        Assert.Equal(
            changes
                .OrderBy(change => GetElementKind(change.EarlierElements.Concat(change.LaterElements).First()))
                .ThenBy(change => change.LaterElements.IsEmpty)
                .ThenBy(change => change.LaterElements.IsEmpty
                    ? GetPosition(pair.Earlier, change.EarlierElements[0])
                    : GetPosition(pair.Later, change.LaterElements[0])),
            changes);
    }

    [Fact]
    public void Generated_pairs_have_every_kind_of_change_and_every_reason()
    {
        ElementChange[] changes =
        [
            .. ComparedFrameworks.Pairs.Sample(500, new Rnd(1), 500)
                .SelectMany(pair => FrameworkComparison.Compare(pair.Earlier, pair.Later).Changes),
        ];
        Assert.Equal(
            Enum.GetValues<ElementChangeKind>(), changes.Select(change => change.Kind).Distinct().Order());
        Assert.Equal(
            Enum.GetValues<MatchReason>(),
            changes.SelectMany(change => change.Matches).Select(match => match.Reason).Distinct().Order());
        Assert.Contains(changes, change => change is { Kind: ElementChangeKind.Reworded, IsMoved: true });
        Assert.Contains(changes, change => change is { Kind: ElementChangeKind.Related, Matches.Count: > 1 });
    }

    private static int GetElementKind(StrategyElement element) => element switch
    {
        Vision => 0,
        Mission => 1,
        CoreValue => 2,
        Goal => 3,
        _ => 4,
    };

    private static int GetPosition(StrategicFramework framework, StrategyElement element) =>
        framework.GetElements().TakeWhile(candidate => !ReferenceEquals(candidate, element)).Count();

    private static string Describe(ElementChange change)
    {
        IEnumerable<string> matches =
            from match in change.Matches
            let texts = match.TextChanges.Select(text =>
                $"{text.Field} {text.Earlier} {text.Later} {Join(text.Removed)} {Join(text.Added)}")
            select $"{Describe(match)} {string.Join(' ', texts)}";
        return string.Join(
            '\n', [
                $"{change.Kind} {change.IsMoved} {change.IsRenumbered}",
                Join(change.EarlierElements),
                Join(change.LaterElements),
                .. matches]);
    }

    private static string DescribeMirrored(ElementChange change)
    {
        ElementChangeKind kind = change.Kind switch
        {
            ElementChangeKind.Added => ElementChangeKind.Removed,
            ElementChangeKind.Removed => ElementChangeKind.Added,
            ElementChangeKind.Split => ElementChangeKind.Merged,
            ElementChangeKind.Merged => ElementChangeKind.Split,
            ElementChangeKind symmetric => symmetric,
        };
        IEnumerable<string> matches =
            from match in change.Matches
            let texts = match.TextChanges.Select(text =>
                $"{text.Field} {text.Later} {text.Earlier} {Join(text.Added)} {Join(text.Removed)}")
            select $"{Describe(match)} {string.Join(' ', texts)}";
        return string.Join(
            '\n',
            [
                $"{kind} {change.IsMoved} {change.IsRenumbered}",
                Join(change.LaterElements),
                Join(change.EarlierElements),
                .. matches,
            ]);
    }

    private static string Describe(ElementMatch match) =>
        string.Create(CultureInfo.InvariantCulture, $"{match.Score:R} {match.Reason} {match.Differences}");

    private static string Join<T>(EquatableList<T> list)
        where T : notnull => string.Join(", ", list);

    /// <summary>Describes the changes by what elements are matched by. A move is a change of order only.</summary>
    private static IEnumerable<string> DescribeWithoutOrder(
        StrategicFramework earlier, StrategicFramework later, ComparisonOptions options) =>
        from change in FrameworkComparison.Compare(earlier, later, options).Changes
        let kind = change.Kind is ElementChangeKind.Moved or ElementChangeKind.Renumbered
            ? ElementChangeKind.Unchanged
            : change.Kind
        select string.Join('\n',
        [
            $"{kind}",
            .. DescribeSorted(change.EarlierElements, earlier),
            "->",
            .. DescribeSorted(change.LaterElements, later),
            .. change.Matches.Select(Describe).Order(StringComparer.Ordinal),
        ]);

    private static IEnumerable<string> DescribeSorted(
        EquatableList<StrategyElement> elements, StrategicFramework framework) =>
        elements.Select(element => DescribeElement(element, framework)).Order(StringComparer.Ordinal);

    private static string DescribeElement(StrategyElement element, StrategicFramework framework) => element switch
    {
        CoreValue value => $"{value.Name}|{value.Description}|{value.Identifier}",
        Goal goal => string.Join('|',
        [
            $"{goal.Name}|{goal.Description}|{goal.Code}|{goal.Identifier}",
            .. goal.Objectives.Select(DescribeObjective).Order(StringComparer.Ordinal),
        ]),
        Objective objective =>
            $"{DescribeObjective(objective)} of {DescribeElement(framework.GetGoalOf(objective), framework)}",
        _ => $"{element}",
    };

    private static string DescribeObjective(Objective objective) =>
        $"{objective.Name}|{objective.Description}|{objective.Code}|{objective.Identifier}";

    private static void AssertSameInAnyOrder(IEnumerable<string> expected, IEnumerable<string> actual) => Assert.Equal(
        string.Join("\n\n", expected.Order(StringComparer.Ordinal)),
        string.Join("\n\n", actual.Order(StringComparer.Ordinal)));

    private static void AssertSameObjects(
        IEnumerable<StrategyElement> expected, IEnumerable<StrategyElement> actual)
    {
        var remaining = new HashSet<StrategyElement>(expected, ReferenceEqualityComparer.Instance);
        Assert.All(actual, element => Assert.True(
            remaining.Remove(element), $"{element} is not in the framework or occurs twice."));
        Assert.Empty(remaining);
    }
}
