namespace Interpol.Strategy.Model.Serialization;

/// <summary>Recognizes documents that a different method reads, by a property of their root object.</summary>
internal static class DocumentKind
{
    /// <summary>
    /// Returns the advice for a property that the expected record does not have, or <see langword="null"/>.
    /// </summary>
    /// <param name="record">The name of the expected record.</param>
    /// <param name="property">The name of the property.</param>
    public static string? FindHint(string record, string property) => property switch
    {
        "frameworks" when record != nameof(FrameworkCatalog) =>
            $"The document looks like a catalog. Use {nameof(FrameworkJson)}.{nameof(FrameworkJson.ReadCatalog)}.",
        "asOf" when record != nameof(ProgressReport) =>
            "The document looks like a progress report. "
                + $"Use {nameof(ProgressReportJson)}.{nameof(ProgressReportJson.Read)}.",
        "goals" when record != nameof(StrategicFramework) =>
            $"The document looks like a framework. Use {nameof(FrameworkJson)}.{nameof(FrameworkJson.Read)}.",
        _ => null,
    };
}
