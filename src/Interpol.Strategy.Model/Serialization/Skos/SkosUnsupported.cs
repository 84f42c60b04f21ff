namespace Interpol.Strategy.Model.Serialization;

/// <summary>Finds what linked data cannot hold.</summary>
internal static class SkosUnsupported
{
    /// <summary>Returns a warning for each property that is not written, in document order.</summary>
    public static EquatableList<Diagnostic> Find(StrategicFramework framework) =>
    [
        .. from node in FrameworkTraversal.GetNodes(framework)
           from property in GetUnsupportedProperties(node.Record)
           where property.IsSet
           select new Diagnostic
           {
               Code = DiagnosticCodes.NotInLinkedData,
               Severity = DiagnosticSeverity.Warning,
               Effect = DiagnosticEffect.Dropped,
               Message = $"Linked data does not contain the property '{property.Name}'. It is not written.",
               Path = node.PathOf(property.Name),
           },
    ];

    private static (string Name, bool IsSet)[] GetUnsupportedProperties(object record) => record switch
    {
        StrategicFramework it =>
        [
            ("type", it.Type != default), ("otherInformation", it.OtherInformation is not null),
            ("identifier", it.Identifier is not null), ("submitter", it.Submitter is not null),
        ],
        Goal it =>
        [
            ("identifier", it.Identifier is not null), ("kind", it.Kind != default), ("groups", !it.Groups.IsEmpty),
            ("stakeholders", !it.Stakeholders.IsEmpty), ("otherInformation", it.OtherInformation is not null),
        ],
        Objective it =>
        [
            ("identifier", it.Identifier is not null), ("stakeholders", !it.Stakeholders.IsEmpty),
            ("otherInformation", it.OtherInformation is not null),
        ],
        StrategyElement it => [("identifier", it.Identifier is not null)],
        Organization it =>
        [
            ("identifier", it.Identifier is not null), ("description", it.Description is not null),
            ("stakeholders", !it.Stakeholders.IsEmpty),
        ],
        PerformanceIndicator it =>
        [
            ("unitOfMeasurement", it.UnitOfMeasurement.Length > 0), ("relationships", !it.Relationships.IsEmpty),
            ("measurementInstances", !it.MeasurementInstances.IsEmpty),
            ("otherInformation", it.OtherInformation is not null),
            ("valueChainStage", it.ValueChainStage is not null), ("type", it.Type is not null),
            ("direction", it.Direction is not null), ("baseline", it.Baseline is not null),
            ("accumulation", it.Accumulation is not null), ("weight", it.Weight is not null),
            ("tolerance", it.Tolerance is not null),
        ],
        _ => [],
    };
}
