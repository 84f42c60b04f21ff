using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class FrameworkCatalogCodec : DocumentCodec<FrameworkCatalog>
{
    public static readonly FrameworkCatalogCodec Instance = new();

    private static readonly JsonProperties Shape = new(
        nameof(FrameworkCatalog),
        typeof(Member),
        [nameof(Member.Frameworks)],
        essential: [nameof(Member.Frameworks)]);

    private enum Member { Schema, FormatVersion, Frameworks }

    public override void Write(Utf8JsonWriter writer, FrameworkCatalog value, bool isDocument)
    {
        RecordJsonWriter json = new(writer, Shape);
        if (isDocument)
        {
            json.Text(Member.Schema, FrameworkJson.SchemaAddress);
            json.Number(Member.FormatVersion, FrameworkJson.FormatVersion);
        }


        // Written even if empty, because it distinguishes a catalog from a framework.
        json.List(Member.Frameworks, value.Frameworks, StrategicFrameworkCodec.Instance, isWrittenEmpty: true);
        json.End();
    }

    protected override FrameworkCatalog? Read(ref DocumentJsonReader json)
    {
        EquatableList<StrategicFramework> frameworks = default;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Schema: json.Schema(); break;
                case Member.FormatVersion: json.FormatVersion(); break;
                case Member.Frameworks: frameworks = json.List(new UniqueFramework()); break;
            }
        }

        json.RequireFormatVersion(members, (int)Member.FormatVersion);
        return new(frameworks);
    }

    /// <summary>Reads frameworks, and drops those whose id an earlier one has.</summary>
    private sealed class UniqueFramework : JsonCodec<StrategicFramework>
    {
        private readonly HashSet<FrameworkId> _ids = [];

        public override bool TryRead(ref DocumentJsonReader json, [MaybeNullWhen(false)] out StrategicFramework value)
        {
            long position = json.TokenOffset;
            bool isRead = StrategicFrameworkCodec.Instance.TryRead(ref json, out value);
            if (!isRead || _ids.Add(value!.Id))
            {
                return isRead;
            }

            json.Diagnostics.Report(
                position,
                DiagnosticCodes.DuplicateFramework,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.NotUnique("id", value.Id.ToString(), "by an earlier framework")}"
                    + $"{json.Effect("The framework was ignored.")}");
            return false;
        }

        public override void Write(Utf8JsonWriter writer, StrategicFramework value) =>
            StrategicFrameworkCodec.Instance.Write(writer, value);
    }
}
