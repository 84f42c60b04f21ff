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
        _space = _isPart1 ? StratMLNamespaces.Part1 : StratMLNamespaces.Part2;
        _elements = new(xml, _space);
        _indicators = new(_elements, hasPlaces: options.Version == StratMLVersion.Part2May2016);
    }

    public void Write(StrategicFramework framework)
    {
        _elements.Start(_isPart1 ? StratMLNames.StrategicPlan : StratMLNames.PerformancePlanOrReport);
        if (_options.SchemaLocation is { } location)
        {
            _xml.WriteAttributeString("xsi", "schemaLocation", StratMLNamespaces.SchemaInstance, $"{_space} {location}");
        }

        _elements.Choice(StratMLNames.Type, StratMLNames.Values.Type, _isPart1 ? null : (int)framework.Type);
        _elements.Text(StratMLNames.Name, framework.Name);
        _elements.Text(StratMLNames.Description, framework.Description);
        _elements.Text(StratMLNames.OtherInformation, PlanNotes.Append(framework, _isPart1));
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
        _elements.Start(StratMLNames.StrategicPlanCore);
        foreach (Organization organization in framework.Organizations)
        {
            Organization(organization);
        }

        Statement(StratMLNames.Vision, framework.Vision);
        Statement(StratMLNames.Mission, framework.Mission);
        foreach (CoreValue value in framework.Values)
        {
            _elements.Start(StratMLNames.Value);
            _elements.Text(StratMLNames.Name, value.Name);
            _elements.Text(StratMLNames.Description, value.Description);
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
        _elements.Start(StratMLNames.Organization);
        _elements.Text(StratMLNames.Name, organization.Name);
        _elements.Text(StratMLNames.Acronym, organization.Acronym);
        _elements.Identifier(organization.Identifier);
        _elements.Text(StratMLNames.Description, organization.Description);
        Stakeholders(organization.Stakeholders);
        _elements.End();
    }

    private void Statement(string name, StrategyElement? statement)
    {
        if (statement is not null)
        {
            _elements.Start(name);
            _elements.Text(StratMLNames.Description, statement.Description);
            _elements.Identifier(statement.Identifier);
            _elements.End();
        }
    }

    private void Goal(Goal goal)
    {
        _elements.Start(StratMLNames.Goal);
        _elements.Text(StratMLNames.Name, goal.Name);
        _elements.Text(StratMLNames.Description, goal.Description ?? "");
        _elements.Identifier(goal.Identifier);
        _elements.Text(StratMLNames.SequenceIndicator, goal.Code?.ToString());
        Stakeholders(goal.Stakeholders);
        _elements.Text(StratMLNames.OtherInformation, GoalNotes.Append(goal));
        foreach (Objective objective in goal.Objectives)
        {
            Objective(objective);
        }

        _elements.End();
    }

    private void Objective(Objective objective)
    {
        _elements.Start(StratMLNames.Objective);
        _elements.Text(StratMLNames.Name, objective.Name);
        _elements.Text(StratMLNames.Description, objective.Description);
        _elements.Identifier(objective.Identifier);
        _elements.Text(StratMLNames.SequenceIndicator, objective.Code?.ToString());
        Stakeholders(objective.Stakeholders);
        _elements.Text(StratMLNames.OtherInformation, objective.OtherInformation);
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
            _elements.Start(StratMLNames.Stakeholder);
            _elements.Choice(StratMLNames.StakeholderTypeType, StratMLNames.Values.StakeholderType, (int?)stakeholder.Type);
            _elements.Text(StratMLNames.Name, stakeholder.Name);
            _elements.Text(StratMLNames.Description, stakeholder.Description);
            foreach (StakeholderRole role in _isPart1 ? default : stakeholder.Roles)
            {
                Role(role);
            }

            _elements.End();
        }
    }

    private void Role(StakeholderRole role)
    {
        _elements.Start(StratMLNames.Role);
        _elements.Text(StratMLNames.Name, role.Name);
        _elements.Text(StratMLNames.Description, role.Description);
        for (int i = 0; i < Math.Min(MostRoleTypes, role.Types.Count); i++)
        {
            _elements.Text(StratMLNames.RoleType, StratMLNames.Values.RoleType[(int)role.Types[i]]);
        }

        _elements.End();
    }

    private void Administration(StrategicFramework framework)
    {
        string? identifier = _isPart1 ? null : framework.Identifier;
        string? source = framework.Source is { } address && UriSyntax.IsStrictUri(address) ? address : null;
        ContactInformation? submitter = _isPart1 ? framework.Submitter : null;
        FrameworkPeriod period = framework.Period.GetValueOrDefault();
        if (identifier is null && source is null && submitter is null && period == default && framework.PublicationDate is null)
        {
            return;
        }

        _elements.Start(StratMLNames.AdministrativeInformation);
        _elements.Identifier(identifier);
        _elements.Day(StratMLNames.StartDate, period.Start);
        _elements.Day(StratMLNames.EndDate, period.End);
        _elements.Day(StratMLNames.PublicationDate, framework.PublicationDate);
        _elements.Text(StratMLNames.Source, source);
        Submitter(submitter);
        _elements.End();
    }

    private void Submitter(ContactInformation? submitter)
    {
        if (submitter is not null)
        {
            _elements.Start(StratMLNames.Submitter);
            _elements.Identifier(_isPart1 ? null : submitter.Identifier);
            _elements.Text(StratMLNames.GivenName, submitter.GivenName);
            _elements.Text(StratMLNames.Surname, submitter.Surname);
            _elements.Text(StratMLNames.PhoneNumber, submitter.PhoneNumber);
            _elements.Text(StratMLNames.EmailAddress, submitter.EmailAddress);
            _elements.End();
        }
    }
}
