namespace Interpol.Strategy.Model.Serialization;

/// <summary>Builds a framework of the outermost element of a plan.</summary>
internal sealed class PlanReader
{
    private readonly ElementCursor _cursor;
    private readonly Reporter _reporter;
    private readonly ValueReader _values;
    private readonly StakeholderReader _stakeholders;
    private readonly CoreReader _core;

    /// <param name="cursor">On the plan's element.</param>
    /// <param name="reporter">Takes the reports.</param>
    public PlanReader(ElementCursor cursor, Reporter reporter)
    {
        _cursor = cursor;
        _reporter = reporter;
        _values = new(cursor, reporter);
        _stakeholders = new(cursor, _values);
        _core = new(cursor, _values, _stakeholders);
    }

    public StrategicFramework Framework()
    {
        // The id is made of what is read, at the end.
        var framework = new StrategicFramework { Id = new("plan"), Name = "" };
        bool hasCore = false;
        _cursor.Enter(StratMLSchema.Plan, out int type, out _);
        while (_cursor.Next(out ElementRole role))
        {
            switch (role)
            {
                case ElementRole.Name:
                    framework = framework with { Name = _cursor.Text() };
                    break;
                case ElementRole.Description:
                    framework = framework with { Description = _cursor.Text() };
                    break;
                case ElementRole.OtherInformation:
                    framework = framework with { OtherInformation = _cursor.Text() };
                    break;
                case ElementRole.Core:
                    framework = _core.ReadCore(framework);
                    hasCore = true;
                    break;
                case ElementRole.Administration:
                    framework = Administration(framework);
                    break;
                default:
                    framework = WithSubmitter(framework);
                    break;
            }
        }

        if (!hasCore && _cursor.HasCoreOutside)
        {
            throw _reporter.Fail(
                DiagnosticCodes.UnsupportedVocabulary,
                $"The document has what belongs in {StratMLNames.StrategicPlanCore} outside it, as the drafts of StratML's Part 3 of 2011 do; Parts 1 and 2 are read here.");
        }

        return PlanNotes.Extract(framework with { Type = type < 0 ? default : (FrameworkType)type }, (_cursor.Version & StratMLVersions.AnyPart1) != 0);
    }

    private StrategicFramework Administration(StrategicFramework framework)
    {
        DateOnly? start = null, end = null, publication = null;
        string? identifier = null, source = null;
        _cursor.Enter(StratMLSchema.Administration);
        while (_cursor.Next(out ElementRole role))
        {
            switch (role)
            {
                case ElementRole.Identifier:
                    identifier = _values.Identifier();
                    break;
                case ElementRole.StartDate:
                    start = _values.Day();
                    break;
                case ElementRole.EndDate:
                    end = _values.Day();
                    break;
                case ElementRole.PublicationDate:
                    publication = _values.Day();
                    break;
                case ElementRole.Source:
                    source = _values.Source();
                    break;
                default:
                    framework = WithSubmitter(framework);
                    break;
            }
        }

        return framework with
        {
            Identifier = identifier,
            Period = start is null && end is null ? null : new(start, end),
            PublicationDate = publication,
            Source = source,
        };
    }

    /// <summary>The framework with the submitter on whom the cursor stands: in either of the two places where versions have one.</summary>
    private StrategicFramework WithSubmitter(StrategicFramework framework)
    {
        if (framework.Submitter is null)
        {
            return framework with { Submitter = _stakeholders.Contact() };
        }

        _cursor.SkipDuplicate();
        return framework;
    }
}
