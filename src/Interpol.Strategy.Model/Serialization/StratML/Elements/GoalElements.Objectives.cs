using static Interpol.Strategy.Model.Serialization.ChildElement;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Describes, reads and writes the elements of objectives.</content>
internal static partial class GoalElements
{
    private static readonly ElementSchema Objective = new(
        [
            new(StratMLNames.Name),
            new(StratMLNames.Description),
            new(StratMLNames.Identifier),
            new(StratMLNames.SequenceIndicator),
            new(StratMLNames.Stakeholder, MaxCount: Unbounded),
            new(StratMLNames.OtherInformation),
            new(StratMLNames.PerformanceIndicator, StratMLVersions.AnyPart2, MaxCount: Unbounded),
        ]);

    private static Objective ReadObjective(ElementCursor plan)
    {
        ElementCode? code = null;
        string? identifier = null, name = null, description = null, other = null;
        ListBuilder<Stakeholder> stakeholders = default;
        ListBuilder<PerformanceIndicator> indicators = default;
        plan.Enter(Objective);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Name: name = plan.Text(); break;
                case StratMLNames.Description: description = plan.Text(); break;
                case StratMLNames.Identifier: identifier = plan.Identifier(); break;
                case StratMLNames.SequenceIndicator: code = plan.Code(); break;
                case StratMLNames.Stakeholder: stakeholders.Add(StakeholderElements.Read(plan)); break;
                case StratMLNames.OtherInformation: other = plan.OtherInformation(); break;
                default: indicators.Add(IndicatorElements.Read(plan)); break;
            }
        }

        return new()
        {
            Code = code,
            Identifier = identifier,
            Name = name,
            Description = description,
            Stakeholders = new(stakeholders.ToArray()),
            OtherInformation = plan.UseNotes(other),
            Indicators = new(indicators.ToArray()),
        };
    }

    private static void Write(ElementWriter plan, Objective objective)
    {
        plan.Start(StratMLNames.Objective);
        plan.Text(StratMLNames.Name, objective.Name);
        plan.Text(StratMLNames.Description, objective.Description);
        plan.Identifier(objective.Identifier);
        plan.Text(StratMLNames.SequenceIndicator, objective.Code?.ToString());
        StakeholderElements.WriteAll(plan, objective.Stakeholders);
        plan.Text(StratMLNames.OtherInformation, ExtensionNotes.Append(objective.OtherInformation, []));
        if (!plan.IsPart1)
        {
            IndicatorElements.WriteAll(plan, objective.Indicators);
        }

        plan.End();
    }
}
