namespace Interpol.Strategy.Model.Serialization;

/// <summary>Goes through a framework before it is written: finds what a version has no place for, and texts that XML cannot hold.</summary>
internal sealed class WriteCheck
{
    private readonly bool _isPart1;
    private readonly bool _hasPlaces;
    private readonly List<Diagnostic>? _unsupported;
    private readonly PropertyPath _path = new();

    private WriteCheck(StratMLVersion version, List<Diagnostic>? losses)
    {
        _isPart1 = version == StratMLVersion.Part1;
        _hasPlaces = version == StratMLVersion.Part2May2016;
        _unsupported = losses;
    }

    public static EquatableList<Diagnostic> FindUnsupported(StrategicFramework framework, StratMLVersion version)
    {
        List<Diagnostic> losses = [];
        new WriteCheck(version, losses).Framework(framework);
        return [.. losses];
    }

    /// <exception cref="ArgumentException">A text that would be written holds a character that XML cannot.</exception>
    public static void ThrowIfUnwritable(StrategicFramework framework, StratMLVersion version) => new WriteCheck(version, losses: null).Framework(framework);

    private void Framework(StrategicFramework framework)
    {
        Text(framework.Name, "name");
        Text(framework.Description, "description");
        Text(framework.Source, "source");
        Text(framework.OtherInformation, "otherInformation");
        Text(framework.Identifier, "identifier");
        Text(framework.Adoption?.Body, "adoption.body");
        Text(framework.Vision?.Identifier, "vision.identifier");
        Text(framework.Vision?.Description, "vision.description");
        Text(framework.Mission?.Identifier, "mission.identifier");
        Text(framework.Mission?.Description, "mission.description");
        if (framework.Submitter is { } submitter)
        {
            Text(submitter.Identifier, "submitter.identifier");
            Text(submitter.GivenName, "submitter.givenName");
            Text(submitter.Surname, "submitter.surname");
            Text(submitter.PhoneNumber, "submitter.phoneNumber");
            Text(submitter.EmailAddress, "submitter.emailAddress");
        }

        CheckAll(framework.Values, "values", value =>
        {
            Text(value.Identifier, "identifier");
            Text(value.Name, "name");
            Text(value.Description, "description");
        });
        CheckAll(framework.Organizations, "organizations", Organization);
        CheckAll(framework.Goals, "goals", Goal);
    }

    private void Organization(Organization organization)
    {
        Text(organization.Name, "name");
        Text(organization.Acronym, "acronym");
        Text(organization.Identifier, "identifier");
        Text(organization.Description, "description");
        CheckAll(organization.Stakeholders, "stakeholders", Stakeholder);
    }

    private void Goal(Goal goal)
    {
        Text(goal._code.ToString(), "code");
        Text(goal.Name, "name");
        Text(goal.Identifier, "identifier");
        Text(goal.Description, "description");
        Text(goal.OtherInformation, "otherInformation");
        CheckAll(goal.Stakeholders, "stakeholders", Stakeholder);
        CheckAll(goal.Objectives, "objectives", Objective);
    }

    private void Objective(Objective objective)
    {
        Text(objective._code.ToString(), "code");
        Text(objective.Name, "name");
        Text(objective.Identifier, "identifier");
        Text(objective.Description, "description");
        Text(objective.OtherInformation, "otherInformation");
        CheckAll(objective.Stakeholders, "stakeholders", Stakeholder);
        if (_isPart1)
        {
            AddUnsupported(!objective.Indicators.IsEmpty, "indicators", "Part 1 of StratML has no indicators");
        }
        else
        {
            CheckAll(objective.Indicators, "indicators", Indicator);
        }
    }

    private void Stakeholder(Stakeholder stakeholder)
    {
        Text(stakeholder.Name, "name");
        Text(stakeholder.Description, "description");
        if (_isPart1)
        {
            AddUnsupported(!stakeholder.Roles.IsEmpty, "roles", "Part 1 of StratML has no roles");
        }
        else
        {
            CheckAll(stakeholder.Roles, "roles", Role);
        }
    }

    private void Role(StakeholderRole role)
    {
        Text(role.Name, "name");
        Text(role.Description, "description");
        for (int i = PlanWriter.MostRoleTypes; i < role.Types.Count; i++)
        {
            AddUnsupported(true, "types", $"Part 2 of StratML has no more than {PlanWriter.MostRoleTypes} types of a role", i);
        }
    }

    private void Indicator(PerformanceIndicator indicator)
    {
        Text(indicator.Code?.ToString(), "code");
        Text(indicator.MeasurementDimension, "measurementDimension");
        Text(indicator.UnitOfMeasurement, "unitOfMeasurement");
        Text(indicator.Identifier, "identifier");
        Text(indicator.OtherInformation, "otherInformation");
        CheckAll(indicator.Relationships, "relationships", relationship =>
        {
            Text(relationship.Identifier, "identifier");
            Text(relationship.Name, "name");
            Text(relationship.Description, "description");
            for (int i = 0; i < relationship.ReferentIdentifiers.Count; i++)
            {
                Text(relationship.ReferentIdentifiers[i], "referentIdentifiers", i);
            }
        });
        CheckAll(indicator.MeasurementInstances, "measurementInstances", Instance);
    }

    private void Instance(MeasurementInstance instance)
    {
        if (_hasPlaces)
        {
            Text(instance.Place?.Name, "place.name");
            Text(instance.Place?.Identifier, "place.identifier");
        }
        else
        {
            AddUnsupported(instance.Place is not null, "place", "Part 2 of StratML of February 2016 has no places; its draft of May has");
        }

        CheckAll(instance.TargetResults, "targetResults", Result);
        CheckAll(instance.ActualResults, "actualResults", Result);
    }

    private void Result(MeasuredResult result)
    {
        Text(result.Descriptor?.Name, "descriptor.name");
        Text(result.Descriptor?.Value, "descriptor.value");
        Text(result.Description, "description");
    }

    private void CheckAll<T>(EquatableList<T> items, string member, Action<T> look)
        where T : notnull
    {
        for (int i = 0; i < items.Count; i++)
        {
            _path.Push(member, i);
            look(items[i]);
            _path.Pop();
        }
    }

    private void Text(string? text, string member, int index = -1)
    {
        if (_unsupported is null && text is not null && XmlText.IndexOfUnwritable(text) is var offset and >= 0)
        {
            string path = _path.GetPath(member, index);
            throw new ArgumentException($"{path} holds {XmlText.FormatCodePoint(text[offset])} at position {offset}, a character that XML cannot hold: {Quoting.Quote(text)}. Take it out, or write JSON.");
        }
    }

    private void AddUnsupported(bool isLost, string member, string why, int index = -1)
    {
        if (isLost)
        {
            _unsupported?.Add(new()
            {
                Code = DiagnosticCodes.UnsupportedInVersion,
                Severity = DiagnosticSeverity.Warning,
                Effect = DiagnosticEffect.Dropped,
                Message = $"{why}; what is here is left out.",
                Path = _path.GetPath(member, index),
            });
        }
    }
}
