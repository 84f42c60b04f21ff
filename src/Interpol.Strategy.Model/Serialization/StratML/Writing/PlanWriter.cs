using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes a framework as a plan's elements, in the order of the schemas.</summary>
internal sealed class PlanWriter
{
    /// <summary>How many types Part 2 of 2016 allows a role.</summary>
    public const int MostRoleTypes = 2;

    private readonly XmlWriter _xml;
    private readonly StratMLWriteOptions _options;
    private readonly bool _isPart1;
    private readonly string _space;
    private readonly ElementWriter _elements;
    private readonly IndicatorWriter _indicators;

    public PlanWriter(XmlWriter xml, StratMLWriteOptions options)
    {
        _xml = xml;
        _options = options;
        _isPart1 = options.Version == StratMLVersion.Part1;
        _space = _isPart1 ? Namespaces.Part1 : Namespaces.Part2;
        _elements = new(xml, _space);
        _indicators = new(_elements, hasPlaces: options.Version == StratMLVersion.Part2May2016);
    }

    public void Write(StrategicFramework framework)
    {
        _elements.Start(_isPart1 ? Names.StrategicPlan : Names.PerformancePlanOrReport);
        if (_options.SchemaLocation is { } location)
        {
            _xml.WriteAttributeString("xsi", "schemaLocation", Namespaces.SchemaInstance, $"{_space} {location}");
        }

        _elements.Choice(Names.Type, Names.Of.Type, _isPart1 ? null : (int)framework.Type);
        _elements.Text(Names.Name, framework.Name);
        _elements.Text(Names.Description, framework.Description);
        _elements.Text(Names.OtherInformation, PlanNotes.Join(framework, _isPart1));
        Core(framework);
        Administration(framework);
        if (!_isPart1)
        {
            Submitter(framework.Submitter);
        }

        _elements.End();
    }

    private void Core(StrategicFramework framework)
    {
        _elements.Start(Names.StrategicPlanCore);
        foreach (Organization organization in framework.Organizations)
        {
            Organization(organization);
        }

        Statement(Names.Vision, framework.Vision);
        Statement(Names.Mission, framework.Mission);
        foreach (CoreValue value in framework.Values)
        {
            _elements.Start(Names.Value);
            _elements.Text(Names.Name, value.Name);
            _elements.Text(Names.Description, value.Description);
            _elements.End();
        }

        foreach (Goal goal in framework.Goals)
        {
            Goal(goal);
        }

        if (framework.Goals.IsEmpty)
        {
            Goal(PlanNotes.NoGoal);
        }

        _elements.End();
    }

    private void Organization(Organization organization)
    {
        _elements.Start(Names.Organization);
        _elements.Text(Names.Name, organization.Name);
        _elements.Text(Names.Acronym, organization.Acronym);
        _elements.Identifier(organization.Identifier);
        _elements.Text(Names.Description, organization.Description);
        Stakeholders(organization.Stakeholders);
        _elements.End();
    }

    private void Statement(string name, StrategyElement? statement)
    {
        if (statement is not null)
        {
            _elements.Start(name);
            _elements.Text(Names.Description, statement.Description);
            _elements.Identifier(statement.Identifier);
            _elements.End();
        }
    }

    private void Goal(Goal goal)
    {
        _elements.Start(Names.Goal);
        _elements.Text(Names.Name, goal.Name);
        _elements.Text(Names.Description, goal.Description ?? "");
        _elements.Identifier(goal.Identifier);
        _elements.Text(Names.SequenceIndicator, goal.Code?.ToString());
        Stakeholders(goal.Stakeholders);
        _elements.Text(Names.OtherInformation, GoalNotes.Join(goal));
        foreach (Objective objective in goal.Objectives)
        {
            Objective(objective);
        }

        _elements.End();
    }

    private void Objective(Objective objective)
    {
        _elements.Start(Names.Objective);
        _elements.Text(Names.Name, objective.Name);
        _elements.Text(Names.Description, objective.Description);
        _elements.Identifier(objective.Identifier);
        _elements.Text(Names.SequenceIndicator, objective.Code?.ToString());
        Stakeholders(objective.Stakeholders);
        _elements.Text(Names.OtherInformation, objective.OtherInformation);
        foreach (PerformanceIndicator indicator in _isPart1 ? default : objective.Indicators)
        {
            _indicators.Write(indicator);
        }

        _elements.End();
    }

    private void Stakeholders(EquatableList<Stakeholder> stakeholders)
    {
        foreach (Stakeholder stakeholder in stakeholders)
        {
            _elements.Start(Names.Stakeholder);
            _elements.Choice(Names.StakeholderTypeType, Names.Of.StakeholderType, (int?)stakeholder.Type);
            _elements.Text(Names.Name, stakeholder.Name);
            _elements.Text(Names.Description, stakeholder.Description);
            foreach (StakeholderRole role in _isPart1 ? default : stakeholder.Roles)
            {
                Role(role);
            }

            _elements.End();
        }
    }

    private void Role(StakeholderRole role)
    {
        _elements.Start(Names.Role);
        _elements.Text(Names.Name, role.Name);
        _elements.Text(Names.Description, role.Description);
        for (int i = 0; i < Math.Min(MostRoleTypes, role.Types.Count); i++)
        {
            _elements.Text(Names.RoleType, Names.Of.RoleType[(int)role.Types[i]]);
        }

        _elements.End();
    }

    private void Administration(StrategicFramework framework)
    {
        string? identifier = _isPart1 ? null : framework.Identifier;
        string? source = framework.Source is { } address && Address.IsStrict(address) ? address : null;
        ContactInformation? submitter = _isPart1 ? framework.Submitter : null;
        FrameworkPeriod period = framework.Period.GetValueOrDefault();
        if (identifier is null && source is null && submitter is null && period == default && framework.PublicationDate is null)
        {
            return;
        }

        _elements.Start(Names.AdministrativeInformation);
        _elements.Identifier(identifier);
        _elements.Day(Names.StartDate, period.First);
        _elements.Day(Names.EndDate, period.Last);
        _elements.Day(Names.PublicationDate, framework.PublicationDate);
        _elements.Text(Names.Source, source);
        Submitter(submitter);
        _elements.End();
    }

    private void Submitter(ContactInformation? submitter)
    {
        if (submitter is not null)
        {
            _elements.Start(Names.Submitter);
            _elements.Identifier(_isPart1 ? null : submitter.Identifier);
            _elements.Text(Names.GivenName, submitter.GivenName);
            _elements.Text(Names.Surname, submitter.Surname);
            _elements.Text(Names.PhoneNumber, submitter.PhoneNumber);
            _elements.Text(Names.EmailAddress, submitter.EmailAddress);
            _elements.End();
        }
    }
}
