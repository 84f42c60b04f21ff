using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Plans are edited, and the comparison tells the edits: all of them, and nothing else.</summary>
public sealed class EditedPlanTests
{
    private const int Goals = 4;
    private const int ObjectivesOfEach = 5;
    private const int WordsOfEach = 8;

    private enum Edit
    {
        Keep,
        Reword,
        Move,
        MoveAndReword,
        Split,
        Remove,
    }

    [Fact]
    public void An_edited_plan_gives_exactly_the_edits_that_were_made() => Law.Holds(
        Gen.Frequency((4, Gen.Constant(Edit.Keep)), (3, Gen.Elements(Enum.GetValues<Edit>()))).ArrayOf(Goals * ObjectivesOfEach),
        Gen.Elements(PlanRelation.Revision, PlanRelation.Successor),
        (edits, relation) =>
        {
            StrategicFramework plan = Plan(objective => [Objective(Words(objective))], _ => 0);
            StrategicFramework edited = Plan(
                objective => [.. Edited(Words(objective), edits[objective]).Select(Objective)],
                objective => edits[objective] is Edit.Move or Edit.MoveAndReword ? 1 : 0,
                more: [Objective("completely new"), Objective("also quite fresh")]);

            IEnumerable<string> expected = edits.Select((edit, objective) => $"{KindOf(edit)} {edit is Edit.Move or Edit.MoveAndReword} {Words(objective)}")
                .Append("Added False completely new").Append("Added False also quite fresh");
            Assert.Equal(expected.Order(StringComparer.Ordinal), Told(FrameworkComparison.Between(plan, edited, new() { Relation = relation })).Order(StringComparer.Ordinal));

            // Backwards, what was split is merged.
            Assert.Equal(
                edits.Count(edit => edit == Edit.Split),
                FrameworkComparison.Between(edited, plan, new() { Relation = relation }).Changes.Count(change => change.Kind == ElementChangeKind.Merged));
        });

    private static IEnumerable<string> Told(FrameworkComparison comparison) =>
        from change in comparison.Changes
        where change.Earlier.Concat(change.Later).First() is Objective
        select $"{change.Kind} {change.IsMoved} {(change.Earlier.IsEmpty ? change.Later : change.Earlier)[0].Description}";

    private static ElementChangeKind KindOf(Edit edit) => edit switch
    {
        Edit.Keep => ElementChangeKind.Kept,
        Edit.Move => ElementChangeKind.Moved,
        Edit.Split => ElementChangeKind.Split,
        Edit.Remove => ElementChangeKind.Removed,
        _ => ElementChangeKind.Reworded,
    };

    private static string[] Edited(string text, Edit edit)
    {
        string[] words = text.Split(' ');
        return edit switch
        {
            Edit.Reword or Edit.MoveAndReword => [string.Join(' ', [.. words[..3], "otherwise", "put", .. words[5..]])],
            Edit.Split => [string.Join(' ', words[..4]), string.Join(' ', words[4..])],
            Edit.Remove => [],
            _ => [text],
        };
    }

    private static StrategicFramework Plan(Func<int, IEnumerable<Objective>> objectivesOf, Func<int, int> steps, Objective[]? more = null) => new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "Plan",
        Goals =
        [
            .. Enumerable.Range(0, Goals).Select(goal => new Goal
            {
                Name = string.Join(' ', Enumerable.Range(0, 12).Select(word => Word(100_000 + (12 * goal) + word))),
                Objectives = [.. Enumerable.Range(0, Goals * ObjectivesOfEach).Where(objective => ((objective / ObjectivesOfEach) + steps(objective)) % Goals == goal).SelectMany(objectivesOf), .. goal == 0 ? more ?? [] : []],
            }),
        ],
    };

    private static Objective Objective(string text) => new() { Description = text };

    private static string Words(int objective) => string.Join(' ', Enumerable.Range(0, WordsOfEach).Select(word => Word((WordsOfEach * objective) + word)));

    /// <summary>Made of syllables, so that none is the plural of another.</summary>
    private static string Word(int number) => string.Concat(Enumerable.Range(0, 6).Select(digit => "ba be bi bo da de di do fa fe".Split(' ')[number / (int)Math.Pow(10, digit) % 10])) + "n";
}
