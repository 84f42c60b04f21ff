using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ProgressReportCodec : DocumentCodec<ProgressReport>
{
    public static readonly ProgressReportCodec Instance = new();

    private static readonly JsonProperties Shape = new(
        nameof(ProgressReport),
        typeof(Member),
        [nameof(Member.FrameworkId), nameof(Member.AsOf)],
        essential: [nameof(Member.FrameworkId), nameof(Member.AsOf)]);

    private enum Member
    {
        Schema,
        FormatVersion,
        FrameworkId,
        AsOf,
        Title,
        Period,
        Programmes,
        Updates,
        Achievements,
        Source,
    }

    public override void Write(Utf8JsonWriter writer, ProgressReport value, bool isDocument)
    {
        RecordJsonWriter json = new(writer, Shape);
        if (isDocument)
        {
            json.Text(Member.Schema, ProgressReportJson.SchemaAddress);
            json.Number(Member.FormatVersion, FrameworkJson.FormatVersion);
        }

        json.Primitive(Member.FrameworkId, (FrameworkId?)value.FrameworkId);
        json.Day(Member.AsOf, value.AsOf);
        json.Text(Member.Title, value.Title);
        json.Primitive(Member.Period, value.Period);
        json.List(Member.Programmes, value.Programmes, ProgrammeCodec.Instance);
        json.List(Member.Updates, value.Updates, ProgressUpdateCodec.Instance);
        json.List(Member.Achievements, value.Achievements, AchievementCodec.Instance);
        json.Text(Member.Source, value.Source);
        json.End();
    }

    protected override ProgressReport? Read(ref DocumentJsonReader json)
    {
        FrameworkId? frameworkId = null;
        DateOnly? asOf = null;
        string? title = null;
        FrameworkPeriod? period = null;
        EquatableList<Programme> programmes = default;
        EquatableList<ProgressUpdate> updates = default;
        EquatableList<Achievement> achievements = default;
        string? source = null;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Schema: json.Schema(ProgressReportJson.SchemaAddress); break;
                case Member.FormatVersion: json.FormatVersion(); break;
                case Member.FrameworkId: frameworkId = json.Primitive<FrameworkId>(ProblemClass.Fatal); break;
                case Member.AsOf: asOf = json.Day(ProblemClass.Fatal); break;
                case Member.Title: title = json.Text(); break;
                case Member.Period: period = json.Primitive<FrameworkPeriod>(); break;
                case Member.Programmes: programmes = json.List(ProgrammeCodec.Instance); break;
                case Member.Updates: updates = json.List(ProgressUpdateCodec.Instance); break;
                case Member.Achievements: achievements = json.List(AchievementCodec.Instance); break;
                case Member.Source: source = json.Text(); break;
            }
        }

        json.RequireFormatVersion(members, (int)Member.FormatVersion);
        return frameworkId is null || asOf is null ? null : new()
        {
            FrameworkId = frameworkId.Value,
            AsOf = asOf.Value,
            Title = title,
            Period = period,
            Programmes = programmes,
            Updates = updates,
            Achievements = achievements,
            Source = source,
        };
    }
}
