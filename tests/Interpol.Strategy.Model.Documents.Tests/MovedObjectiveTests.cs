namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests objectives whose codes name another goal than the one above them.</summary>
public sealed class MovedObjectiveTests
{
    [Fact]
    public void Objectives_move_to_the_goal_of_their_code_in_document_order() => Assert.Equal(
        [
            "1 Power: 1.1 Berths",
            "2 Traffic: 2.1 Trains",
            "3 Crews: 3.1 Ships, 3.2 Docks, 3.3 Cranes, 3.4 Tugs",
        ],
        Read(
            """
            # Plan 2026

            ## Goal 1: Power

            - 3.1 Ships
            - 1.1 Berths
            - 3.2 Docks

            ## Goal 2: Traffic

            - 2.1 Trains
            - 3.3 Cranes

            ## Goal 3: Crews

            - 3.4 Tugs
            """));

    [Fact]
    public void Many_objectives_move_in_one_pass()
    {
        const int Count = 20_000;
        string items = string.Concat(Enumerable.Range(0, Count).Select(i => $"- 2.{i % 999} a\n"));
        Assert.Equal(
            [0, Count],
            FrameworkOutline.Read($"# Plan 2026\n\n## Goal 1: A\n\n{items}\n## Goal 2: B\n").GetValueOrThrow().Goals
                .Select(goal => goal.Objectives.Count));
    }

    private static IEnumerable<string> Read(string text) => FrameworkOutline.Read(text).GetValueOrThrow().Goals
        .Select(goal => $"{goal.Code} {goal.Name}: "
            + string.Join(", ", goal.Objectives.Select(objective => $"{objective.Code} {objective.Description}")));
}
