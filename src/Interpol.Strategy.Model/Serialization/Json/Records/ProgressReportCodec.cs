using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ProgressReportCodec : DocumentCodec<ProgressReport>
{
    public static readonly ProgressReportCodec Instance = new();

    private static readonly JsonProperties Properties = new(
        nameof(ProgressReport),
        typeof(Property),
        [nameof(Property.FrameworkId), nameof(Property.AsOf)],
        essential: [nameof(Property.FrameworkId), nameof(Property.AsOf)]);

    private enum Property
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
        RecordJsonWriter json = new(writer, Properties);
        if (isDocument)
        {
            json.Text(Property.Schema, ProgressReportJson.SchemaAddress);
            json.Number(Property.FormatVersion, FrameworkJson.FormatVersion);
        }

        json.Primitive(Property.FrameworkId, (FrameworkId?)value.FrameworkId);
        json.Day(Property.AsOf, value.AsOf);
        json.Text(Property.Title, value.Title);
        json.Primitive(Property.Period, value.Period);
        json.List(Property.Programmes, value.Programmes, ProgrammeCodec.Instance);
        json.List(Property.Updates, value.Updates, ProgressUpdateCodec.Instance);
        json.List(Property.Achievements, value.Achievements, AchievementCodec.Instance);
        json.Text(Property.Source, value.Source);
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
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Schema: json.Schema(ProgressReportJson.SchemaAddress); break;
                case Property.FormatVersion: json.FormatVersion(); break;
                case Property.FrameworkId: frameworkId = json.Primitive<FrameworkId>(ProblemClass.Fatal); break;
                case Property.AsOf: asOf = json.Day(ProblemClass.Fatal); break;
                case Property.Title: title = json.Text(); break;
                case Property.Period: period = json.Primitive<FrameworkPeriod>(); break;
                case Property.Programmes: programmes = json.List(ProgrammeCodec.Instance); break;
                case Property.Updates: updates = json.List(ProgressUpdateCodec.Instance); break;
                case Property.Achievements: achievements = json.List(AchievementCodec.Instance); break;
                case Property.Source: source = json.Text(); break;
            }
        }

        json.RequireFormatVersion(state, (int)Property.FormatVersion);
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
