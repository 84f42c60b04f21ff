using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that a comparison reports all edits of a framework, and only those.</summary>
[Properties(Arbitrary = [typeof(EditArbitraries)])]
public sealed class EditedFrameworkProperties
{
    private const int GoalCount = 4;
    private const int ObjectivesPerGoal = 5;
    private const int WordsPerObjective = 8;

    internal const int ObjectiveCount = GoalCount * ObjectivesPerGoal;

    private static readonly string[] Added = ["completely new", "also quite fresh"];

    [Property]
    public void Compare_reports_exactly_the_edits_of_objectives(EditScript script, FrameworkRelation relation)
    {
        var options = new ComparisonOptions { Relation = relation };
        StrategicFramework earlier = Create(number => [CreateText(number)], _ => 0, []);
        StrategicFramework later = Create(
            number => ApplyEdit(CreateText(number), script.Edits[number]),
            number => script.Edits[number] is ObjectiveEdit.Move or ObjectiveEdit.MoveAndReword ? 1 : 0,
            Added);

        IEnumerable<string> expected =
        [
            .. script.Edits.Select((edit, number) => DescribeEdit(edit, CreateText(number))),
            .. Added.Select(text => $"Added False {text}"),
        ];
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            DescribeChanges(FrameworkComparison.Compare(earlier, later, options)).Order(StringComparer.Ordinal));

        // In the opposite direction, the objectives that were split are merged.
        Assert.Equal(
            script.Edits.Count(edit => edit == ObjectiveEdit.Split),
            FrameworkComparison.Compare(later, earlier, options).Changes
                .Count(change => change.Kind == ElementChangeKind.Merged));
    }

    private static int GetGoal(int number) => number / ObjectivesPerGoal;

    private static IEnumerable<string> DescribeChanges(FrameworkComparison comparison) =>
        from change in comparison.Changes
        where change.EarlierElements.Concat(change.LaterElements).First() is Objective
        let element = (change.EarlierElements.IsEmpty ? change.LaterElements : change.EarlierElements)[0]
        select $"{change.Kind} {change.IsMoved} {element.Description}";

    private static string DescribeEdit(ObjectiveEdit edit, string text)
    {
        ElementChangeKind kind = edit switch
        {
            ObjectiveEdit.Keep => ElementChangeKind.Unchanged,
            ObjectiveEdit.Move => ElementChangeKind.Moved,
            ObjectiveEdit.Split => ElementChangeKind.Split,
            ObjectiveEdit.Remove => ElementChangeKind.Removed,
            _ => ElementChangeKind.Reworded,
        };
        return $"{kind} {edit is ObjectiveEdit.Move or ObjectiveEdit.MoveAndReword} {text}";
    }

    private static string[] ApplyEdit(string text, ObjectiveEdit edit)
    {
        string[] words = text.Split(' ');
        return edit switch
        {
            ObjectiveEdit.Reword or ObjectiveEdit.MoveAndReword =>
                [string.Join(' ', [.. words[..3], "otherwise", "put", .. words[5..]])],
            ObjectiveEdit.Split => [string.Join(' ', words[..4]), string.Join(' ', words[4..])],
            ObjectiveEdit.Remove => [],
            _ => [text],
        };
    }

    /// <param name="getTexts">Returns the descriptions that replace the objective with the specified number.</param>
    /// <param name="getShift">Returns by how many goals the objective with the specified number is moved.</param>
    /// <param name="added">The descriptions of further objectives of the first goal.</param>
    private static StrategicFramework Create(
        Func<int, IEnumerable<string>> getTexts, Func<int, int> getShift, string[] added)
    {
        return new()
        {
            Id = FrameworkId.Parse("plan"),
            Name = "Plan",
            Goals = [.. Enumerable.Range(0, GoalCount).Select(CreateGoal)],
        };

        Goal CreateGoal(int goal) => new()
        {
            Name = string.Join(' ', Enumerable.Range(100_000 + (12 * goal), 12).Select(CreateWord)),
            Objectives =
            [
                .. Enumerable.Range(0, ObjectiveCount)
                    .Where(number => (GetGoal(number) + getShift(number)) % GoalCount == goal)
                    .SelectMany(getTexts)
                    .Concat(goal == 0 ? added : [])
                    .Select(text => new Objective { Description = text }),
            ],
        };
    }

    private static string CreateText(int number) =>
        string.Join(' ', Enumerable.Range(WordsPerObjective * number, WordsPerObjective).Select(CreateWord));

    /// <summary>Creates a word of syllables, so that no word is the plural of another.</summary>
    private static string CreateWord(int number)
    {
        string[] syllables = "ba be bi bo da de di do fa fe".Split(' ');
        return string.Concat(
            Enumerable.Range(0, 6).Select(digit => syllables[number / (int)Math.Pow(10, digit) % 10])) + "n";
    }
}

/// <summary>Specifies an edit of an objective.</summary>
public enum ObjectiveEdit
{
    Keep,
    Reword,
    Move,
    MoveAndReword,
    Split,
    Remove,
}

/// <summary>Represents an edit for each objective of a framework.</summary>
public sealed record EditScript(EquatableList<ObjectiveEdit> Edits)
{
    public override string ToString() => string.Join(", ", Edits);
}

/// <summary>Provides the values of <see cref="EditedFrameworkProperties"/>.</summary>
internal static class EditArbitraries
{
    public static Arbitrary<FrameworkRelation> Relations() =>
        Gen.Elements(FrameworkRelation.Revision, FrameworkRelation.Successor).ToArbitrary();

    /// <summary>A smaller script has one edit less. The number of objectives does not change.</summary>
    public static Arbitrary<EditScript> Scripts() => Arb.From(
        Gen.Frequency((4, Gen.Constant(ObjectiveEdit.Keep)), (3, Gen.Elements(Enum.GetValues<ObjectiveEdit>())))
            .ArrayOf(EditedFrameworkProperties.ObjectiveCount)
            .Select(edits => new EditScript([.. edits])),
        script => Enumerable.Range(0, script.Edits.Count)
            .Where(i => script.Edits[i] != ObjectiveEdit.Keep)
            .Select(i => new EditScript([.. script.Edits.Select((edit, j) => j == i ? ObjectiveEdit.Keep : edit)])));
}
