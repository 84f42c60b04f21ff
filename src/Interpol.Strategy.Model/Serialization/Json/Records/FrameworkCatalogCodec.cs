using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class FrameworkCatalogCodec : DocumentCodec<FrameworkCatalog>
{
    public static readonly FrameworkCatalogCodec Instance = new();

    private static readonly JsonProperties Properties = new(
        nameof(FrameworkCatalog),
        typeof(Property),
        [nameof(Property.Frameworks)],
        essential: [nameof(Property.Frameworks)]);

    private enum Property { Schema, FormatVersion, Frameworks }

    public override void Write(Utf8JsonWriter writer, FrameworkCatalog value, bool isDocument)
    {
        RecordJsonWriter json = new(writer, Properties);
        if (isDocument)
        {
            json.Text(Property.Schema, FrameworkJson.SchemaAddress);
            json.Number(Property.FormatVersion, FrameworkJson.FormatVersion);
        }


        // Written even if empty, because it distinguishes a catalog from a framework.
        json.List(Property.Frameworks, value.Frameworks, StrategicFrameworkCodec.Instance, isWrittenEmpty: true);
        json.End();
    }

    protected override FrameworkCatalog? Read(ref DocumentJsonReader json)
    {
        EquatableList<StrategicFramework> frameworks = default;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Schema: json.Schema(); break;
                case Property.FormatVersion: json.FormatVersion(); break;
                case Property.Frameworks: frameworks = json.List(new UniqueFramework()); break;
            }
        }

        json.RequireFormatVersion(state, (int)Property.FormatVersion);
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
