namespace Interpol.Strategy.Model.Serialization;

/// <summary>Builds the core of a plan: whose it is, what it is for, and its goals.</summary>
internal sealed class CoreReader(ElementCursor cursor, ValueReader values, PartyReader parties)
{
    private readonly IndicatorReader _indicators = new(cursor, values);
    private readonly Gathering<Organization> _organizations = new();
    private readonly Gathering<CoreValue> _values = new();
    private readonly Gathering<Goal> _goals = new();
    private readonly Gathering<Objective> _objectives = new();
    private readonly Gathering<PerformanceIndicator> _objectiveIndicators = new();

    /// <summary>The core on which the cursor stands, put into a framework.</summary>
    public StrategicFramework Into(StrategicFramework framework)
    {
        Vision? vision = null;
        Mission? mission = null;
        cursor.Enter(Shapes.Core);
        while (cursor.Next(out Slot slot))
        {
            switch (slot)
            {
                case Slot.Organization:
                    _organizations.Add(parties.Organization());
                    break;
                case Slot.Vision:
                    (string? description, string? identifier) = Statement();
                    vision = new() { Description = description, Identifier = identifier };
                    break;
                case Slot.Mission:
                    (description, identifier) = Statement();
                    mission = new() { Description = description, Identifier = identifier };
                    break;
                case Slot.Value:
                    _values.Add(Value());
                    break;
                default:
                    _goals.Add(Goal());
                    break;
            }
        }

        return framework with { Organizations = _organizations.From(0), Vision = vision, Mission = mission, Values = _values.From(0), Goals = _goals.From(0) };
    }

    private (string? Description, string? Identifier) Statement()
    {
        string? description = null, identifier = null;
        cursor.Enter(Shapes.Statement);
        while (cursor.Next(out Slot slot))
        {
            if (slot == Slot.Description)
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
        cursor.Enter(Shapes.Value);
        while (cursor.Next(out Slot slot))
        {
            if (slot == Slot.Name)
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
        int stakeholders = parties.Stakeholders.Start, objectives = _objectives.Start;
        cursor.Enter(Shapes.Goal);
        while (cursor.Next(out Slot slot))
        {
            switch (slot)
            {
                case Slot.Name:
                    name = cursor.Text();
                    break;
                case Slot.Description:
                    // A goal has to have the element, so an empty one says that there is no description.
                    description = cursor.Text() is { Length: > 0 } text ? text : null;
                    break;
                case Slot.Identifier:
                    identifier = values.Identifier();
                    break;
                case Slot.SequenceIndicator:
                    code = values.Code();
                    break;
                case Slot.Stakeholder:
                    parties.Stakeholders.Add(parties.Stakeholder());
                    break;
                case Slot.OtherInformation:
                    other = cursor.Text();
                    break;
                default:
                    _objectives.Add(Objective());
                    break;
            }
        }

        GoalKind kind = default;
        other = GoalNotes.Split(other, ref kind, ref description);
        return new()
        {
            Code = code,
            Identifier = identifier,
            Name = name,
            Description = description,
            Kind = kind,
            Objectives = _objectives.From(objectives),
            Stakeholders = parties.Stakeholders.From(stakeholders),
            OtherInformation = other,
        };
    }

    private Objective Objective()
    {
        ElementCode? code = null;
        string? identifier = null, name = null, description = null, other = null;
        int stakeholders = parties.Stakeholders.Start, indicators = _objectiveIndicators.Start;
        cursor.Enter(Shapes.Objective);
        while (cursor.Next(out Slot slot))
        {
            switch (slot)
            {
                case Slot.Name:
                    name = cursor.Text();
                    break;
                case Slot.Description:
                    description = cursor.Text();
                    break;
                case Slot.Identifier:
                    identifier = values.Identifier();
                    break;
                case Slot.SequenceIndicator:
                    code = values.Code();
                    break;
                case Slot.Stakeholder:
                    parties.Stakeholders.Add(parties.Stakeholder());
                    break;
                case Slot.OtherInformation:
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
            Stakeholders = parties.Stakeholders.From(stakeholders),
            OtherInformation = other,
            Indicators = _objectiveIndicators.From(indicators),
        };
    }
}
