namespace Interpol.Strategy.Model;

/// <summary>Computes the progress of a framework from its leaves to its root.</summary>
internal static class FrameworkAssessor
{
    public static FrameworkProgress Assess(
        StrategicFramework framework, DateOnly asOf, ProgressReport? report, ProgressOptions options)
    {
        var slots = new ElementSlots([framework]);
        var updates = new UpdateIndex(framework, slots, report);
        var programmes = new ProgrammeAssessor(framework, slots, updates, asOf, options);
        List<ProgressNode> programmeNodes = programmes.Assess(report?.Programmes ?? default);
        List<ProgressNode> goals = [];
        int slot = 0;
        foreach (Goal goal in framework.Goals)
        {
            int goalSlot = slot++;
            List<ProgressNode> children = [];
            foreach (Objective objective in goal.Objectives)
            {
                children.Add(AssessObjective(objective, slot++));
            }

            AddProgrammes(children, goalSlot);
            goals.Add(RollUp.Create(CreateNode(ProgressNodeKind.Goal, goal, goalSlot), children, options));
        }

        ProgressNode root = RollUp.Create(
            new() { Kind = ProgressNodeKind.Framework, Code = framework.Id.ToString(), Name = framework.Name },
            goals,
            options);
        return new(framework, asOf, root, [.. programmeNodes]);

        ProgressNode AssessObjective(Objective objective, int objectiveSlot)
        {
            List<ProgressNode> children = [];
            for (int i = 0; i < objective.Indicators.Count; i++)
            {
                children.Add(programmes.AssessIndicator(objective.Indicators[i], updates.Find(objectiveSlot, i)));
            }

            AddProgrammes(children, objectiveSlot);
            return RollUp.Create(CreateNode(ProgressNodeKind.Objective, objective, objectiveSlot), children, options);
        }

        void AddProgrammes(List<ProgressNode> children, int served)
        {
            if (!options.IndicatorsOnly)
            {
                children.AddRange(programmes.Find(served));
            }
        }

        ProgressNode CreateNode(ProgressNodeKind kind, StrategyElement element, int elementSlot) => new()
        {
            Kind = kind,
            Reference = element.GetCode() is { } code ? new ElementReference(framework.Id, code) : null,
            Code = element.GetCode()?.ToString(),
            Name = element.GetName() is { Length: > 0 } name ? name : element.Description ?? "",
            ReportedStatus = updates.FindStatus(elementSlot),
        };
    }
}
