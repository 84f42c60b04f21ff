namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes an objective's indicators.</summary>
internal sealed class IndicatorWriter(ElementWriter elements, bool hasPlaces)
{
    public void Write(PerformanceIndicator indicator)
    {
        elements.Start(StratMLNames.PerformanceIndicator);
        elements.Choice(StratMLNames.ValueChainStage, StratMLNames.Values.ValueChainStage, (int?)indicator.ValueChainStage);
        elements.Choice(StratMLNames.PerformanceIndicatorType, StratMLNames.Values.PerformanceIndicatorType, (int?)indicator.Type);
        elements.Text(StratMLNames.SequenceIndicator, indicator.Code?.ToString());
        elements.Text(StratMLNames.MeasurementDimension, indicator.MeasurementDimension);
        elements.Text(StratMLNames.UnitOfMeasurement, indicator.UnitOfMeasurement);
        elements.Identifier(indicator.Identifier);
        foreach (Relationship relationship in indicator.Relationships)
        {
            Write(relationship);
        }

        foreach (MeasurementInstance instance in indicator.MeasurementInstances)
        {
            Write(instance);
        }

        elements.Text(StratMLNames.OtherInformation, indicator.OtherInformation);
        elements.End();
    }

    private void Write(Relationship relationship)
    {
        elements.Start(StratMLNames.Relationship);
        elements.Choice(StratMLNames.RelationshipType, StratMLNames.Values.RelationshipType, (int?)relationship.Type);
        elements.Identifier(relationship.Identifier);
        foreach (string referent in relationship.ReferentIdentifiers)
        {
            elements.Text(StratMLNames.ReferentIdentifier, referent);
        }

        elements.Text(StratMLNames.Name, relationship.Name);
        elements.Text(StratMLNames.Description, relationship.Description);
        elements.End();
    }

    private void Write(MeasurementInstance instance)
    {
        elements.Start(StratMLNames.MeasurementInstance);
        if (hasPlaces && instance.Place is { } position)
        {
            elements.Start(StratMLNames.Place);
            elements.Text(StratMLNames.Name, position.Name);
            elements.Text(StratMLNames.PlaceIdentifier, position.Identifier);
            elements.End();
        }

        Write(StratMLNames.TargetResult, instance.TargetResults);
        Write(StratMLNames.ActualResult, instance.ActualResults);
        elements.End();
    }

    private void Write(string name, EquatableList<MeasuredResult> results)
    {
        foreach (MeasuredResult result in results)
        {
            elements.Start(name);
            elements.Day(StratMLNames.StartDate, result.StartDate);
            elements.Day(StratMLNames.EndDate, result.EndDate);
            elements.Number(StratMLNames.NumberOfUnits, result.NumberOfUnits);
            if (result.Descriptor is { } descriptor)
            {
                elements.Start(StratMLNames.Descriptor);
                elements.Text(StratMLNames.DescriptorName, descriptor.Name);
                elements.Text(StratMLNames.DescriptorValue, descriptor.Value);
                elements.End();
            }

            elements.Text(StratMLNames.Description, result.Description);
            elements.End();
        }
    }
}
