using static Interpol.Strategy.Model.Serialization.StratMLVersions;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Describes, reads and writes the root element of a plan, and the information about its document.</summary>
/// <remarks>An instance reads one plan.</remarks>
internal sealed partial class PlanElements(ElementCursor plan)
{
    private static readonly string[] Types = ["Strategic_Plan", "Performance_Plan", "Performance_Report"];

    private static readonly ElementSchema Plan = new(
        [
            new(StratMLNames.Name, MinCount: 1),
            new(StratMLNames.Description),
            new(StratMLNames.OtherInformation),
            new(StratMLNames.StrategicPlanCore, MinCount: 1),
            new(StratMLNames.AdministrativeInformation),
            new(StratMLNames.Submitter, AnyPart2),
        ],
        new EnumAttribute(StratMLNames.Type, Types, AnyPart2, IsRequired: true));

    private static readonly ElementSchema Administration = new(
        [
            new(StratMLNames.Identifier, AnyPart2),
            new(StratMLNames.StartDate),
            new(StratMLNames.EndDate),
            new(StratMLNames.PublicationDate),
            new(StratMLNames.Source),
            new(StratMLNames.Submitter, AnyPart1),
        ]);

    public StrategicFramework Read()
    {
        bool hasCore = false;
        plan.Enter(Plan);
        int type = plan.FirstAttribute;
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Name: _name = plan.Text(); break;
                case StratMLNames.Description: _description = plan.Text(); break;
                case StratMLNames.OtherInformation: _otherInformation = plan.OtherInformation(); break;
                case StratMLNames.AdministrativeInformation: ReadAdministration(); break;
                case StratMLNames.Submitter: ReadSubmitter(); break;
                default:
                    ReadCore();
                    hasCore = true;
                    break;
            }
        }

        if (!hasCore)
        {
            plan.FailIfCoreOutside();
        }

        plan.EndPointers();
        _type = type < 0 ? default : (FrameworkType)type;
        _otherInformation = plan.UseNotes(_otherInformation, TryUse);
        if (_id.IsDefault)
        {
            _id = GeneratedId.Create(_identifier, _name, out bool isPlain);
            if (!isPlain)
            {
                plan.ReportGeneratedId(_id);
            }
        }

        return ToFramework();
    }

    public static void Write(ElementWriter writer, StrategicFramework framework)
    {
        writer.StartRoot();
        writer.Attribute(StratMLNames.Type, Types, writer.IsPart1 ? null : (int)framework.Type);
        writer.Text(StratMLNames.Name, framework.Name);
        writer.Text(StratMLNames.Description, framework.Description);
        writer.Text(StratMLNames.OtherInformation, AppendNotes(framework, writer.IsPart1));
        WriteCore(writer, framework);
        WriteAdministration(writer, framework);
        if (!writer.IsPart1)
        {
            StakeholderElements.Write(writer, framework.Submitter);
        }

        writer.End();
    }

    private void ReadAdministration()
    {
        DateOnly? start = null, end = null;
        plan.Enter(Administration);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Identifier: _identifier = plan.Identifier(); break;
                case StratMLNames.StartDate: start = plan.Day(); break;
                case StratMLNames.EndDate: end = plan.Day(); break;
                case StratMLNames.PublicationDate: _publicationDate = plan.Day(); break;
                case StratMLNames.Source: _source = plan.Source(); break;
                default: ReadSubmitter(); break;
            }
        }

        _period = start is null && end is null ? null : new(start, end);
    }

    /// <summary>Reads the submitter, which is at either of two positions, depending on the version.</summary>
    private void ReadSubmitter()
    {
        if (_submitter is null)
        {
            _submitter = StakeholderElements.ReadSubmitter(plan);
        }
        else
        {
            plan.SkipDuplicate();
        }
    }

    private static void WriteAdministration(ElementWriter writer, StrategicFramework framework)
    {
        string? identifier = writer.IsPart1 || framework.Identifier is "" ? null : framework.Identifier;
        string? source = framework.Source is { } address && UriSyntax.IsStrictUri(address) ? address : null;
        ContactInformation? submitter = writer.IsPart1 ? framework.Submitter : null;
        FrameworkPeriod period = framework.Period.GetValueOrDefault();
        if (identifier is null && source is null && submitter is null && period == default
            && framework.PublicationDate is null)
        {
            return;
        }

        writer.Start(StratMLNames.AdministrativeInformation);
        writer.Identifier(identifier);
        writer.Day(StratMLNames.StartDate, period.Start);
        writer.Day(StratMLNames.EndDate, period.End);
        writer.Day(StratMLNames.PublicationDate, framework.PublicationDate);
        writer.Text(StratMLNames.Source, source);
        StakeholderElements.Write(writer, submitter);
        writer.End();
    }
}
