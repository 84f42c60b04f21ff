namespace Interpol.Strategy.Model.Serialization;

/// <summary>Builds the core of a plan: whose it is, what it is for, and its goals.</summary>
internal sealed class CoreReader(ElementCursor cursor, ValueReader values, StakeholderReader parties)
{
    private readonly IndicatorReader _indicators = new(cursor, values);
    private readonly NestedListBuilder<Organization> _organizations = new();
    private readonly NestedListBuilder<CoreValue> _values = new();
    private readonly NestedListBuilder<Goal> _goals = new();
    private readonly NestedListBuilder<Objective> _objectives = new();
    private readonly NestedListBuilder<PerformanceIndicator> _objectiveIndicators = new();

    /// <summary>The core on which the cursor stands, put into a framework.</summary>
    public StrategicFramework ReadCore(StrategicFramework framework)
    {
        Vision? vision = null;
        Mission? mission = null;
        cursor.Enter(StratMLSchema.Core);
        while (cursor.Next(out ElementRole role))
        {
            switch (role)
            {
                case ElementRole.Organization:
                    _organizations.Add(parties.Organization());
                    break;
                case ElementRole.Vision:
                    (string? description, string? identifier) = Statement();
                    vision = new() { Description = description, Identifier = identifier };
                    break;
                case ElementRole.Mission:
                    (description, identifier) = Statement();
                    mission = new() { Description = description, Identifier = identifier };
                    break;
                case ElementRole.Value:
                    _values.Add(Value());
                    break;
                default:
                    _goals.Add(Goal());
                    break;
            }
        }

        return framework with { Organizations = _organizations.End(0), Vision = vision, Mission = mission, Values = _values.End(0), Goals = _goals.End(0) };
    }

    private (string? Description, string? Identifier) Statement()
    {
        string? description = null, identifier = null;
        cursor.Enter(StratMLSchema.Statement);
        while (cursor.Next(out ElementRole role))
        {
            if (role == ElementRole.Description)
            {
                description = cursor.Text();
            }
            else
            {
                identifier = values.Identifier();
            }
        }

        return (description, identifier);
    }

    private CoreValue Value()
    {
        string? name = null, description = null;
        cursor.Enter(StratMLSchema.Value);
        while (cursor.Next(out ElementRole role))
        {
            if (role == ElementRole.Name)
            {
                name = cursor.Text();
            }
            else
            {
                description = cursor.Text();
            }
        }

        return new() { Name = name, Description = description };
    }

    private Goal Goal()
    {
        ElementCode? code = null;
        string name = "";
        string? identifier = null, description = null, other = null;
        int stakeholders = parties.Stakeholders.Begin, objectives = _objectives.Begin;
        cursor.Enter(StratMLSchema.Goal);
        while (cursor.Next(out ElementRole role))
        {
            switch (role)
            {
                case ElementRole.Name:
                    name = cursor.Text();
                    break;
                case ElementRole.Description:
                    // A goal has to have the element, so an empty one says that there is no description.
                    description = cursor.Text() is { Length: > 0 } text ? text : null;
                    break;
                case ElementRole.Identifier:
                    identifier = values.Identifier();
                    break;
                case ElementRole.SequenceIndicator:
                    code = values.Code();
                    break;
                case ElementRole.Stakeholder:
                    parties.Stakeholders.Add(parties.Stakeholder());
                    break;
                case ElementRole.OtherInformation:
                    other = cursor.Text();
                    break;
                default:
                    _objectives.Add(Objective());
                    break;
            }
        }

        GoalKind kind = default;
        other = GoalNotes.Extract(other, ref kind, ref description);
        return new()
        {
            Code = code,
            Identifier = identifier,
            Name = name,
            Description = description,
            Kind = kind,
            Objectives = _objectives.End(objectives),
            Stakeholders = parties.Stakeholders.End(stakeholders),
            OtherInformation = other,
        };
    }

    private Objective Objective()
    {
        ElementCode? code = null;
        string? identifier = null, name = null, description = null, other = null;
        int stakeholders = parties.Stakeholders.Begin, indicators = _objectiveIndicators.Begin;
        cursor.Enter(StratMLSchema.Objective);
        while (cursor.Next(out ElementRole role))
        {
            switch (role)
            {
                case ElementRole.Name:
                    name = cursor.Text();
                    break;
                case ElementRole.Description:
                    description = cursor.Text();
                    break;
                case ElementRole.Identifier:
                    identifier = values.Identifier();
                    break;
                case ElementRole.SequenceIndicator:
                    code = values.Code();
                    break;
                case ElementRole.Stakeholder:
                    parties.Stakeholders.Add(parties.Stakeholder());
                    break;
                case ElementRole.OtherInformation:
                    other = cursor.Text();
                    break;
                default:
                    _objectiveIndicators.Add(_indicators.Indicator());
                    break;
            }
        }

        return new()
        {
            Code = code,
            Identifier = identifier,
            Name = name,
            Description = description,
            Stakeholders = parties.Stakeholders.End(stakeholders),
            OtherInformation = other,
            Indicators = _objectiveIndicators.End(indicators),
        };
    }
}
