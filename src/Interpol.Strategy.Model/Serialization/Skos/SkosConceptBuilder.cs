namespace Interpol.Strategy.Model.Serialization;

/// <summary>Creates the concepts of a framework in document order. Each objective precedes its indicators.</summary>
internal sealed class SkosConceptBuilder
{
    private const string IndicatorKind = "indicator";

    private readonly StrategicFramework _framework;
    private readonly SkosScheme _scheme;
    private readonly ElementIds _ids;
    private readonly IndicatorIds _indicatorIds;
    private readonly SkosNotations _notations;
    private readonly List<SkosConcept> _concepts = [];

    private SkosConceptBuilder(StrategicFramework framework, SkosScheme scheme)
    {
        _framework = framework;
        _scheme = scheme;
        _ids = new(framework);
        _indicatorIds = new(framework);
        _notations = new(framework);
    }

    public static List<SkosConcept> Build(StrategicFramework framework, SkosScheme scheme)
    {
        var builder = new SkosConceptBuilder(framework, scheme);
        builder.AddElements();
        return builder._concepts;
    }

    private void AddElements()
    {
        int frameworkLength = _framework.Id.ToString().Length;
        SkosConcept? goal = null;
        var elements = new ElementEnumerator(_framework);
        while (elements.MoveNext())
        {
            StrategyElement element = elements.Current;
            string id = _ids.GetId(elements);
            string? name = SkosText.GetVisible(element.GetName());
            string? description = SkosText.GetVisible(element.Description);
            var concept = new SkosConcept(
                SkosIri.CreateForElement(id, frameworkLength),
                EnumNames<ElementKind>.Names[(int)element.ElementKind],
                _notations.GetNotation(element) ?? GetPath(elements),
                name ?? description,
                _scheme,
                element is Objective ? goal : null)
            {
                Element = element,
                Definition = name is null ? null : description,
            };
            _concepts.Add(concept);
            goal = element is Goal ? concept : goal;
            if (element is Objective { Indicators.IsEmpty: false } objective)
            {
                AddIndicators(objective.Indicators, id, GetPath(elements), concept);
            }
        }
    }

    private void AddIndicators(
        EquatableList<PerformanceIndicator> indicators, string objectiveId, string objectivePath, SkosConcept objective)
    {
        for (int i = 0; i < indicators.Count; i++)
        {
            PerformanceIndicator indicator = indicators[i];
            string id = _indicatorIds.GetId(objectiveId, indicator, i);
            string? name = SkosText.GetVisible(indicator.Name);
            string? dimension = SkosText.GetVisible(indicator.MeasurementDimension);
            _concepts.Add(new(
                id == indicator.Identifier
                    ? SkosIri.CreateForIndicator(objective.Iri, id)
                    : SkosIri.CreateForIndicator(objective.Iri, i),
                IndicatorKind,
                _notations.GetNotation(indicator) ?? $"{objectivePath}.indicators[{i}]",
                name ?? dimension,
                _scheme,
                objective)
            {
                // Labels must be different.
                AlternativeLabel = name is null || name == dimension ? null : dimension,
            });
        }
    }

    private static string GetPath(in ElementEnumerator elements) =>
        ElementLocator.GetPath(elements.Current.ElementKind, elements.Index, elements.GoalIndex);
}
