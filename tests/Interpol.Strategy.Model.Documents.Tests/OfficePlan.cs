using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Represents a plan that can be written as Word and Excel files, and as CSV.</summary>
/// <param name="Framework">The plan, without codes.</param>
public sealed record OfficePlan(StrategicFramework Framework)
{
    public OfficePlan WithoutGroups() => Map(goal => goal with { Groups = [] });

    /// <summary>Removes what headings and lists do not have.</summary>
    public OfficePlan WithoutIndicators() => Map(goal => goal with
    {
        Objectives = [.. goal.Objectives.Select(objective => objective with { Indicators = [] })],
    });

    /// <summary>Removes what a table does not have.</summary>
    public OfficePlan WithoutStatements() => new(Framework with { Vision = null, Mission = null });

    public OfficePlan WithoutDescriptions() => Map(goal => goal with { Description = null });

    /// <summary>Returns the plan with the codes of the goals and objectives, whose numbers begin with 1.</summary>
    public OfficePlan WithCodes(Func<int, string> goalCode, Func<int, int, string>? objectiveCode = null) =>
        new(Framework with
        {
            Goals =
            [
                .. Framework.Goals.Select((goal, i) => goal with
                {
                    Code = ElementCode.Parse(goalCode(i + 1)),
                    Objectives =
                    [
                        .. goal.Objectives.Select((objective, j) => objective with
                        {
                            Code = objectiveCode is null ? null : ElementCode.Parse(objectiveCode(i + 1, j + 1)),
                        }),
                    ],
                }),
            ],
        });

    /// <summary>Assigns a letter to each group, and a group to each goal.</summary>
    public OfficePlan WithGroupLetters()
    {
        List<string> names = [];
        return Map(goal =>
        {
            string name = goal.Groups.IsEmpty ? "Other matters" : goal.Groups[0].Name;
            if (!names.Contains(name))
            {
                names.Add(name);
            }

            var code = ElementCode.Parse($"{(char)('A' + names.IndexOf(name))}");
            return goal with { Groups = [new() { Code = code, Name = name }] };
        });
    }

    public override string ToString() => FrameworkJson.Write(Framework, new JsonWriteOptions { Indented = true });

    private OfficePlan Map(Func<Goal, Goal> map) =>
        new(Framework with { Goals = [.. Framework.Goals.Select(map)] });
}
